using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Serverless.Embedded.Engine;

/// <summary>The stored form of events and failures: JSON, so that a store can be read with any SQLite tool.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(StoredEvent))]
[JsonSerializable(typeof(List<StoredEvent>))]
[JsonSerializable(typeof(Failure))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class EventJson : JsonSerializerContext
{
    // Payloads are JSON inside JSON: the relaxed encoder keeps them readable and short. Nothing of this is ever HTML.
    private static readonly EventJson Relaxed = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    });

    internal static byte[] Write(StoredEvent value) => JsonSerializer.SerializeToUtf8Bytes(value, Relaxed.StoredEvent);

    internal static StoredEvent Read(byte[] bytes) => JsonSerializer.Deserialize(bytes, Relaxed.StoredEvent)!;

    internal static byte[] WriteList(List<StoredEvent> value) =>
        JsonSerializer.SerializeToUtf8Bytes(value, Relaxed.ListStoredEvent);

    internal static List<StoredEvent> ReadList(byte[] bytes) => JsonSerializer.Deserialize(bytes, Relaxed.ListStoredEvent)!;

    internal static string Write(Failure value) => JsonSerializer.Serialize(value, Relaxed.Failure);

    internal static Failure? ReadFailure(string? text) => text is null ? null : JsonSerializer.Deserialize(text, Relaxed.Failure);

    internal static string? Write(Dictionary<string, string>? value) =>
        value is not { Count: > 0 } ? null : JsonSerializer.Serialize(value, Relaxed.DictionaryStringString);

    internal static Dictionary<string, string>? ReadTags(string? text) =>
        text is null ? null : JsonSerializer.Deserialize(text, Relaxed.DictionaryStringString);
}
