using System.Text.Json;
using System.Text.Json.Serialization;
using Serverless.Domain.Languages;

namespace Serverless.Documents.Writing;

/// <summary>Reads the fixed words of documents, which lie in this assembly, a file for each language.</summary>
internal static class Catalogue
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Reads the words of a kind of document in one language.</summary>
    /// <exception cref="InvalidOperationException">The file is missing or incomplete: a fault of the build.</exception>
    internal static T Read<T>(string name, Language language)
    {
        var file = $"Words/{name}.{language.ToTag()}.json";
        using var stream = typeof(Catalogue).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is missing from the build.");
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }
}
