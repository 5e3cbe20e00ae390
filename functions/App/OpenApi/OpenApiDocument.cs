using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Serverless.App.Http;

namespace Serverless.App.OpenApi;

/// <summary>Writes the OpenAPI 3.1 document from <see cref="ApiCalls"/>; schemas come from the types that are really written.</summary>
internal static class OpenApiDocument
{
    internal static JsonObject Write()
    {
        var schemas = new JsonObject();
        var paths = new JsonObject();
        foreach (var call in ApiCalls.All)
        {
            if (paths[call.Path] is not JsonObject path)
            {
                paths[call.Path] = path = [];
            }

            path[call.Method] = Operation(call, schemas);
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "Country visits of the 1540 Committee's Group of Experts",
                ["version"] = "1",
                ["description"] = "Requests for visits: their status, what is asked of them, and the mail that they come by.",
            },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas,
                ["securitySchemes"] = new JsonObject
                {
                    ["functionKey"] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "x-functions-key" },
                },
            },
        };
    }

    private static JsonObject Operation(ApiCall call, JsonObject schemas)
    {
        var operation = new JsonObject { ["operationId"] = call.Function, ["summary"] = call.Says };
        if (call.Parameters is [_, ..])
        {
            operation["parameters"] = new JsonArray([.. call.Parameters.Select(Parameter)]);
        }

        if (call.BodyType is { } type)
        {
            var content = new JsonObject { [type] = new JsonObject { ["schema"] = Schema(call.Body, schemas) } };
            if (call.TakesForm)
            {
                content["multipart/form-data"] = new JsonObject { ["schema"] = Form() };
            }

            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = content };
        }

        operation["responses"] = new JsonObject(call.Answers.Select(answer => KeyValuePair.Create<string, JsonNode?>(
            answer.Status.ToString(CultureInfo.InvariantCulture), Answer(answer, schemas))));
        operation["security"] = call.NeedsKey ? new JsonArray(new JsonObject { ["functionKey"] = new JsonArray() }) : [];
        return operation;
    }

    private static JsonObject Form() => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("file"),
        ["properties"] = new JsonObject
        {
            ["file"] = new JsonObject { ["type"] = "string", ["format"] = "binary", ["description"] = "The document." },
            ["text"] = new JsonObject { ["type"] = "string", ["description"] = "Words that come with it." },
        },
    };

    private static JsonObject Parameter(ApiParameter parameter) => new()
    {
        ["name"] = parameter.Name,
        ["in"] = parameter.Place,
        ["required"] = parameter.IsRequired,
        ["description"] = parameter.Says,
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    private static JsonObject Answer(ApiAnswer answer, JsonObject schemas)
    {
        var said = new JsonObject { ["description"] = answer.Says };
        if (answer.Body is not null || answer.ContentType != "application/json")
        {
            said["content"] = new JsonObject { [answer.ContentType] = new JsonObject { ["schema"] = Schema(answer.Body, schemas) } };
        }

        return said;
    }

    private static JsonObject Schema(Type? type, JsonObject schemas)
    {
        if (type is null)
        {
            return new JsonObject { ["type"] = "string", ["format"] = "binary" };
        }

        if (type.GetElementType() is { } element)
        {
            return new JsonObject { ["type"] = "array", ["items"] = Schema(element, schemas) };
        }

        if (!schemas.ContainsKey(type.Name))
        {
            var schema = ApiJson.SchemaOf(type);
            schemas[type.Name] = Inlined(schema, schema, $"#/components/schemas/{type.Name}", [string.Empty]);
        }

        return new JsonObject { ["$ref"] = $"#/components/schemas/{type.Name}" };
    }

    // Where a type comes again the exporter points into the schema, as deep as it came first. Few readers follow that: what is
    // pointed at is put there, unless it holds itself.
    private static JsonNode Inlined(JsonNode node, JsonNode schema, string root, ImmutableHashSet<string> open)
    {
        switch (node)
        {
            case JsonObject o when o["$ref"] is JsonValue pointer && pointer.GetValue<string>() is ['#', .. var target]:
                if (open.Contains(target))
                {
                    return new JsonObject { ["$ref"] = root + target };
                }

                var found = target.Split('/', StringSplitOptions.RemoveEmptyEntries)
                    .Aggregate(schema, (at, step) => at is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : at[step]!);
                return Inlined(found, schema, root, open.Add(target));
            case JsonObject o:
                return new JsonObject(o.Select(pair => KeyValuePair.Create(pair.Key, pair.Value is null ? null : Inlined(pair.Value, schema, root, open))));
            case JsonArray array:
                return new JsonArray([.. array.Select(child => child is null ? null : Inlined(child, schema, root, open))]);
            default:
                return node.DeepClone();
        }
    }
}
