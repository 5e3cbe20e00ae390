using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;

namespace Serverless.Domain.Register;

/// <summary>How the register's entries are written: camel case, language tags, ISO dates, no unknown fields.</summary>
internal static class RegisterJson
{
    internal static readonly JsonDocumentOptions Document = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>For entries that people read and change in a table: names in their own letters.</summary>
    internal static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters =
        {
            new LanguageJsonConverter(),
            new LocalDateJsonConverter(),
            new JsonStringEnumConverter<IsoDayOfWeek>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<OperativeParagraph>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<RegionalGroup>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<Role>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<WeaponField>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        },
    };
}
