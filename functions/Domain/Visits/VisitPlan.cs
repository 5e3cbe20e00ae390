using System.Text.Json.Serialization;
using Serverless.Domain.Parties;

namespace Serverless.Domain.Visits;

/// <summary>The team and dates that people have been asked for, and what they said.</summary>
/// <param name="Round">Which of the request's plans it is, from 1.</param>
/// <param name="First">The first day of the visit, at the venue.</param>
/// <param name="Last">The last day of the visit, at the venue.</param>
/// <param name="Team">Who goes; one of them leads.</param>
/// <param name="Invitations">Everybody who was asked.</param>
public sealed record VisitPlan(
    int Round, DateOnly First, DateOnly Last, IReadOnlyList<Assignment> Team, IReadOnlyList<Invitation> Invitations)
{
    /// <summary>When all required had accepted (UTC); null until then.</summary>
    public DateTimeOffset? AgreedAt { get; init; }

    /// <summary>Whether the visit is agreed.</summary>
    [JsonIgnore]
    public bool IsAgreed => AgreedAt is not null;

    /// <summary>Whether somebody whose consent is needed has refused, so that another plan has to be found.</summary>
    [JsonIgnore]
    public bool IsBroken => Invitations.Any(invitation => invitation.IsRefused);

    /// <summary>Whether everybody whose consent is needed has given it.</summary>
    [JsonIgnore]
    public bool HasConsent => Invitations.All(invitation => invitation.IsAccepted || !invitation.IsRequired);

    /// <summary>Those who have not answered, the required ones first.</summary>
    [JsonIgnore]
    public IReadOnlyList<Party> Silent =>
    [
        .. Invitations.Where(invitation => invitation.Answer is null).OrderByDescending(invitation => invitation.IsRequired).Select(invitation => invitation.To),
    ];

    /// <summary>The expert who leads the team.</summary>
    [JsonIgnore]
    public Party Lead => new(PartyKind.Expert, Team.First(assignment => assignment.IsLead).Expert);

    /// <summary>The days of the visit.</summary>
    [JsonIgnore]
    public IEnumerable<DateOnly> Days => Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays);

    /// <summary>Whether an expert belongs to the team.</summary>
    public bool HasExpert(string expert) => Team.Any(assignment => assignment.Expert == expert);

    /// <summary>Finds the invitation of a party.</summary>
    /// <returns>Null for somebody who was not asked, or has been released.</returns>
    public Invitation? Find(Party party) => Invitations.FirstOrDefault(invitation => invitation.To == party);

    /// <summary>
    /// Makes the plan of a confirmed proposal. Whoever had been asked for the same days before is not asked again: an answer
    /// stands and silence goes on. Others are asked in this round.
    /// </summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="invited">Who has to be asked, and whether their consent is needed.</param>
    /// <param name="former">The plan that this one takes the place of; null when there was none.</param>
    /// <param name="sequence">The version of the calendar entry with which others are asked.</param>
    /// <param name="at">When it was confirmed (UTC).</param>
    public static VisitPlan Of(
        PlanProposal proposal, IEnumerable<Invitee> invited, VisitPlan? former, int sequence, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var sameDays = former?.First == proposal.First && former.Last == proposal.Last;
        return new VisitPlan(
            proposal.Round,
            proposal.First,
            proposal.Last,
            proposal.Team,
            [
                .. invited.Select(one => sameDays && former!.Find(one.To) is { Answer: null or InvitationAnswer.Accept } known
                    ? known with { IsRequired = one.IsRequired }
                    : new Invitation(one.To, one.IsRequired, sequence, at)),
            ]);
    }
}
