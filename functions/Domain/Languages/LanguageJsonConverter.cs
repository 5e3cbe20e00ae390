using System.Text.Json;
using System.Text.Json.Serialization;

namespace Serverless.Domain.Languages;

/// <summary>Writes a language as its tag, as a value and as a key.</summary>
internal sealed class LanguageJsonConverter : JsonConverter<Language>
{
    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToTag());

    public override Language ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToTag());

    private static Language Parse(string? tag) =>
        LanguageTags.TryParse(tag) is { } language && language.ToTag() == tag
            ? language
            : throw new JsonException($"'{tag}' is no language: write ar, zh, en, fr, ru or es.");
}
