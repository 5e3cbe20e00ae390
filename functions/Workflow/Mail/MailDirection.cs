using System.Text.Json.Serialization;

namespace Serverless.Workflow.Mail;

/// <summary>How a message id came to be known.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MailDirection>))]
public enum MailDirection
{
    /// <summary>The message came to us.</summary>
    In,

    /// <summary>We sent it.</summary>
    Out,

    /// <summary>It was never seen, but a message of a request hangs on it.</summary>
    Mentioned,
}
