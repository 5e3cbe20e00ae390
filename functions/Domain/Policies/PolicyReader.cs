using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Serverless.Domain.Policies;

/// <summary>Reads the policy file.</summary>
public static class PolicyReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
        // Named, because the schema may be asked for before anything was read with these options.
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>Reads and checks a policy.</summary>
    /// <param name="json">The file's text. Comments and trailing commas are welcome; a name that the policy does not know is not.</param>
    public static PolicyReading Read(string json)
    {
        try
        {
            var file = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (file is not JsonObject values)
            {
                return PolicyReading.Failed(["The policy must be one JSON object."]);
            }

            // For editors, which find the schema by it.
            values.Remove("$schema");
            var policy = values.Deserialize<Policy>(Options)!;
            return PolicyChecks.Check(policy) is [_, ..] faults ? PolicyReading.Failed(faults) : PolicyReading.Of(policy);
        }
        catch (JsonException error)
        {
            return PolicyReading.Failed([error.Message]);
        }
        catch (ArgumentException error)
        {
            // The one thing that is JSON and yet no object: a name given twice.
            return PolicyReading.Failed([error.Message]);
        }
    }

    /// <summary>The JSON Schema of the policy file, for editors; the file beside it is held against this by a test.</summary>
    public static JsonNode Schema() => Options.GetJsonSchemaAsNode(typeof(Policy), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });
}
