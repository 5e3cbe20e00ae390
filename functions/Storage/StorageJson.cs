using System.Text.Encodings.Web;
using System.Text.Json;

namespace Serverless.Storage;

/// <summary>How records are written into columns.</summary>
internal static class StorageJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Columns are no web page: names in all scripts stay legible, and short.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="InvalidDataException">The column holds something else.</exception>
    internal static T Read<T>(string? json) =>
        json is null
            ? throw new InvalidDataException($"A row lacks its {typeof(T).Name}.")
            : JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidDataException($"A row holds null for its {typeof(T).Name}.");
}
