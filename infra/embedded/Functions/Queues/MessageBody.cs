using System.Text.Json;
using Azure.Storage.Queues.Models;

namespace Serverless.Embedded.Queues;

/// <summary>Turns a message into the type of a trigger's parameter.</summary>
internal static class MessageBody
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    /// <exception cref="JsonException">The message is not the JSON of that type.</exception>
    internal static object? Convert(QueueMessage message, Type type)
    {
        if (type == typeof(string))
        {
            return message.Body.ToString();
        }

        if (type == typeof(byte[]))
        {
            return message.Body.ToArray();
        }

        if (type == typeof(BinaryData))
        {
            return message.Body;
        }

        return type == typeof(QueueMessage) ? message : JsonSerializer.Deserialize(message.Body, type, Json);
    }
}
