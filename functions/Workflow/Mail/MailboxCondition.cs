using System.Text.Json.Serialization;

namespace Serverless.Workflow.Mail;

/// <summary>Whether a mailbox could be polled.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MailboxCondition>))]
public enum MailboxCondition
{
    /// <summary>It was polled to its end.</summary>
    Polled,

    /// <summary>The settings name no mailbox.</summary>
    NotSet,

    /// <summary>The server is away, or went away meanwhile. That may pass; the next poll goes on.</summary>
    Away,

    /// <summary>The server refuses: password, certificate, folder. An operator must act.</summary>
    Refused,
}
