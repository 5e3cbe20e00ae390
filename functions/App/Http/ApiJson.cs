using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Serverless.App.Http;

/// <summary>Reads and writes the API's JSON, the same on every host.</summary>
internal static class ApiJson
{
    private const int MaxBodyBytes = 256 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowOutOfOrderMetadataProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    internal static ContentResult Answer(int status, object body, string type = "application/json") => new()
    {
        StatusCode = status,
        ContentType = $"{type}; charset=utf-8",
        Content = JsonSerializer.Serialize(body, Options),
    };

    /// <summary>The JSON Schema of what is written or read as a type.</summary>
    internal static JsonNode SchemaOf(Type type) =>
        Options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe });

    // What a converter of ours writes is always text; the exporter cannot know.
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema) => schema.GetValueKind() == JsonValueKind.True
        ? new JsonObject
        {
            ["type"] = Nullable.GetUnderlyingType(context.TypeInfo.Type) is null ? "string" : new JsonArray("string", "null"),
            ["description"] = (Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type).Name,
        }
        : schema;

    /// <summary>Reads a request's body.</summary>
    /// <returns>The value, or what is wrong with it in the caller's terms.</returns>
    internal static async Task<(T? Value, string? Fault)> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken)
        where T : class
    {
        if (request.ContentLength > MaxBodyBytes)
        {
            return (null, $"The body has {request.ContentLength} bytes; at most {MaxBodyBytes} are taken.");
        }

        if (await Bodies.ReadAsync(request.Body, MaxBodyBytes, cancellationToken) is not { } body)
        {
            return (null, $"The body is larger than {MaxBodyBytes} bytes.");
        }

        try
        {
            return JsonSerializer.Deserialize<T>(body, Options) is { } value
                ? (value, null)
                : (null, "The body is null.");
        }
        catch (JsonException error)
        {
            return (null, $"The body cannot be read: {error.Message}");
        }
        catch (NotSupportedException error)
        {
            return (null, $"The body cannot be read: {error.Message}");
        }
    }
}
