using System.Text.Json.Serialization;

namespace Serverless.Workflow.Triage;

/// <summary>Why a mail waits for an officer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TriageReason>))]
public enum TriageReason
{
    /// <summary>It belongs to no request that can be told for sure.</summary>
    Unmatched,

    /// <summary>It claims to come from somebody known, and nothing proves it, or something speaks against it.</summary>
    UnverifiedSender,

    /// <summary>It answers in a thread or by a token of somebody else.</summary>
    WrongSender,

    /// <summary>It carries the Message-ID of another message.</summary>
    SameIdOtherContent,

    /// <summary>It is larger than the policy lets messages be.</summary>
    TooLarge,

    /// <summary>It could not be worked on, several times over.</summary>
    Failed,

    /// <summary>It belongs to a request whose case is over.</summary>
    CaseOver,

    /// <summary>An answer to an invitation that belongs to no visit.</summary>
    CalendarReply,

    /// <summary>A machine sent it and it belongs to no request.</summary>
    Automatic,
}
