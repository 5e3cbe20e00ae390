using System.Text.Json.Serialization;

namespace Serverless.Workflow.Mail;

/// <summary>What a message led to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MailEffect>))]
public enum MailEffect
{
    /// <summary>A request began.</summary>
    Begun,

    /// <summary>A command was given.</summary>
    Commanded,

    /// <summary>It was filed with a request.</summary>
    Filed,

    /// <summary>It was recognised as another copy of a note that a request has begun with.</summary>
    Copied,

    /// <summary>It said when an expert is away.</summary>
    Stated,

    /// <summary>It asked for something that could not be understood; its writer was told.</summary>
    NotUnderstood,

    /// <summary>It said that a message of ours did not arrive.</summary>
    Returned,

    /// <summary>A machine sent it; nothing follows.</summary>
    Ignored,

    /// <summary>It waits for an officer.</summary>
    Held,
}
