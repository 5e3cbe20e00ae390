using System.Text.Json.Serialization;

namespace Serverless.Domain.Results;

/// <summary>The kinds of refusal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RefusalReason>))]
public enum RefusalReason
{
    /// <summary>The request's stage does not allow it, now or any more.</summary>
    WrongStage,

    /// <summary>Whoever asked may not do it.</summary>
    NotAllowed,

    /// <summary>What was asked is incomplete or contradicts itself.</summary>
    Invalid,

    /// <summary>There is no such request.</summary>
    NotFound,

    /// <summary>It has been done already, by somebody else or otherwise; the message says by whom and when.</summary>
    AlreadyDone,
}
