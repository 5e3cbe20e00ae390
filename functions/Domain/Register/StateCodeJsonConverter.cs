using System.Text.Json;
using System.Text.Json.Serialization;

namespace Serverless.Domain.Register;

/// <summary>Writes a <see cref="StateCode"/> as its three letters.</summary>
public sealed class StateCodeJsonConverter : JsonConverter<StateCode>
{
    /// <inheritdoc/>
    public override StateCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        StateCode.TryParse(reader.GetString(), out var code)
            ? code
            : throw new JsonException("A State's code is three capital letters.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StateCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
