using System.Text.Json.Serialization;
using Serverless.Domain.Parties;

namespace Serverless.Domain.Visits;

/// <summary>That somebody was asked for a visit on certain days, and the answer.</summary>
/// <param name="To">Who was asked: an expert of the team, the mission, a partner or a supporting State.</param>
/// <param name="IsRequired">Whether the visit needs their consent.</param>
/// <param name="Sequence">The version of the calendar entry with which they were asked last; an answer to an older one comes too late.</param>
/// <param name="AskedAt">When they were asked (UTC).</param>
public sealed record Invitation(Party To, bool IsRequired, int Sequence, DateTimeOffset AskedAt)
{
    /// <summary>The answer; null while there is none.</summary>
    public InvitationAnswer? Answer { get; init; }

    /// <summary>When it was given (UTC).</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Who gave it, where that was somebody else on their behalf.</summary>
    public Party? AnsweredBy { get; init; }

    /// <summary>The first day that they propose instead.</summary>
    public DateOnly? OtherFirst { get; init; }

    /// <summary>Their words.</summary>
    public string? Text { get; init; }

    /// <summary>Whether they accepted.</summary>
    [JsonIgnore]
    public bool IsAccepted => Answer == InvitationAnswer.Accept;

    /// <summary>Whether the visit cannot be as planned because of the answer.</summary>
    [JsonIgnore]
    public bool IsRefused => IsRequired && Answer is (InvitationAnswer.Decline or InvitationAnswer.OtherDays);
}
