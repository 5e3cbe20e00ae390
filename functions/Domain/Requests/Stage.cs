using System.Text.Json.Serialization;

namespace Serverless.Domain.Requests;

/// <summary>Where a request stands between the note and the closed case.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Stage>))]
public enum Stage
{
    /// <summary>The note is stored; what it says is being confirmed.</summary>
    Received,

    /// <summary>The mission has been asked for what is missing or unclear. Interrupts any stage before <see cref="Scheduling"/>.</summary>
    AwaitingClarification,

    /// <summary>The registration is complete.</summary>
    Registered,

    /// <summary>The Chair decides.</summary>
    ChairReview,

    /// <summary>The members of the Committee have been informed and may object within a time.</summary>
    NoObjection,

    /// <summary>Experts and dates are being found.</summary>
    Scheduling,

    /// <summary>Team and dates stand; the visit is prepared.</summary>
    Preparing,

    /// <summary>The visit takes place.</summary>
    Visiting,

    /// <summary>The draft of the national action plan goes round.</summary>
    Drafting,

    /// <summary>The Information Note is written and cleared.</summary>
    Reporting,

    /// <summary>The Information Note is published and the case archived.</summary>
    Closed,

    /// <summary>The Chair has declined. An end.</summary>
    Declined,

    /// <summary>The State has withdrawn its request. An end.</summary>
    Withdrawn,

    /// <summary>The Committee's side has called the visit off. An end.</summary>
    Cancelled,

    /// <summary>The mission did not answer in the policy's time. An end.</summary>
    Lapsed,
}
