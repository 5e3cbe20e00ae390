using System.Text.Json.Serialization;

namespace Serverless.Domain.Replies;

/// <summary>What became of a reply.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReplyOutcome>))]
public enum ReplyOutcome
{
    /// <summary>It is correspondence; nothing was expected of it.</summary>
    Text,

    /// <summary>It is a command.</summary>
    Command,

    /// <summary>Something was expected and it does not say clearly what; the writer must be asked again.</summary>
    NotUnderstood,
}
