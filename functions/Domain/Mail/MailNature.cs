using System.Text.Json.Serialization;

namespace Serverless.Domain.Mail;

/// <summary>What kind of message one is, before anybody asks what it says. Only a personal one may be answered.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MailNature>))]
public enum MailNature
{
    /// <summary>Written by a person.</summary>
    Personal,

    /// <summary>Sent by a machine: an absence notice, a list, a receipt (RFC 3834 and what programs do instead).</summary>
    Automatic,

    /// <summary>Says that a message of ours could not be delivered (RFC 3464, and the plain ones).</summary>
    Bounce,

    /// <summary>An answer to an invitation (RFC 5546, METHOD:REPLY, COUNTER or REFRESH).</summary>
    CalendarReply,
}
