using System.Text.Json;
using System.Text.Json.Serialization;

namespace Serverless.Domain.Requests;

/// <summary>Writes a <see cref="Reference"/> in its text form.</summary>
public sealed class ReferenceJsonConverter : JsonConverter<Reference>
{
    /// <inheritdoc/>
    public override Reference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Reference.TryParse(reader.GetString(), out var reference)
            ? reference
            : throw new JsonException("A reference has the form GTM-2017-01.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Reference value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
