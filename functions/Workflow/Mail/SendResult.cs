namespace Serverless.Workflow.Mail;

/// <summary>How an attempt to send ended.</summary>
public enum SendResult
{
    /// <summary>The provider has taken the message.</summary>
    Sent,

    /// <summary>Not now: the server is away, or said so (4xx). It is tried again.</summary>
    Later,

    /// <summary>The provider refuses it for good (5xx).</summary>
    Refused,
}
