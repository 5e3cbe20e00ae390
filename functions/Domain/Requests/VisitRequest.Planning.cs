using System.Text.Json.Serialization;
using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Results;
using Serverless.Domain.Visits;

namespace Serverless.Domain.Requests;

/// <summary>Team and dates: what is proposed, who was asked, what they said.</summary>
public sealed partial record VisitRequest
{
    /// <summary>How many plans have been drawn for it; the next one is the round after.</summary>
    public int Rounds { get; init; }

    /// <summary>The plan that waits for the Coordinator; null when none does.</summary>
    public PlanProposal? Proposal { get; init; }

    /// <summary>Why there was no plan in the last round; null when there was one.</summary>
    public PlanConflict? Conflict { get; init; }

    /// <summary>The plan that people have been asked for; null until then. While another one is found for it, it stays.</summary>
    public VisitPlan? Plan { get; init; }

    /// <summary>What later plans have to heed, in the order in which it was said.</summary>
    public IReadOnlyList<PlanRefusal> Refusals { get; init; } = [];

    /// <summary>What is wanted of the next plan beyond note and policy.</summary>
    public PlanWishes Wishes { get; init; } = PlanWishes.None;

    /// <summary>The SEQUENCE (RFC 5545) of the visit's calendar entry; rises with each change and cancellation, and never falls.</summary>
    public int Sequence { get; init; }

    /// <summary>Whether another plan is wanted than the one that people have been asked for.</summary>
    public bool WantsOtherPlan { get; init; }

    /// <summary>Whether a plan has to be found: there is none, somebody needed has refused it, or another one is wanted.</summary>
    [JsonIgnore]
    public bool NeedsPlan => WantsOtherPlan || Plan?.IsBroken != false;

    /// <summary>Records the proposal of a new round.</summary>
    public VisitRequest Proposed(PlanProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return this with { Revision = Revision + 1, Rounds = proposal.Round, Proposal = proposal, Conflict = null };
    }

    /// <summary>Records that a new round has found no plan.</summary>
    public VisitRequest Unplanned(PlanConflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return this with { Revision = Revision + 1, Rounds = conflict.Round, Proposal = null, Conflict = conflict };
    }

    /// <summary>Drops the proposal, so that another plan is found.</summary>
    /// <param name="wishes">What is wanted of it, in place of what was wished before; null to leave that.</param>
    public VisitRequest PlannedAgain(PlanWishes? wishes = null) =>
        this with { Revision = Revision + 1, Proposal = null, Conflict = null, Wishes = wishes ?? Wishes, WantsOtherPlan = true, Pending = null };

    /// <summary>Records the plan that people are asked for, in place of the one before.</summary>
    public VisitRequest Invited(VisitPlan plan) =>
        this with { Revision = Revision + 1, Plan = plan, Proposal = null, Conflict = null, WantsOtherPlan = false, Sequence = Sequence + 1, Pending = null };

    /// <summary>Records that all whose consent is needed have given it.</summary>
    /// <param name="at">When (UTC).</param>
    public VisitRequest Agreed(DateTimeOffset at) =>
        this with { Revision = Revision + 1, Plan = Plan! with { AgreedAt = at }, Sequence = Sequence + 1 };

    /// <summary>Records the answer of somebody who was asked. A refusal of somebody required drops the proposal that did not know of it.</summary>
    /// <param name="party">Whose answer it is.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="at">When it came (UTC).</param>
    /// <param name="by">Who gave it.</param>
    /// <returns>The changed request, or a refusal when they have not been asked or answer a question of the past.</returns>
    public Result<VisitRequest> Replied(Party party, AnswerInvitation answer, DateTimeOffset at, Party by)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(answer);
        if (Plan?.Find(party) is not { } invitation || answer.Sequence < invitation.Sequence)
        {
            return new Refusal(
                RefusalReason.AlreadyDone,
                $"The visit {Reference} does not wait for an answer of {party.Id} any more; the plan has changed meanwhile. Nothing is to be done.");
        }

        var answered = invitation with
        {
            Answer = answer.Answer,
            AnsweredAt = at,
            AnsweredBy = by == party ? null : by,
            OtherFirst = answer.OtherFirst,
            Text = answer.Text,
        };
        var replied = this with
        {
            Revision = Revision + 1,
            Plan = Plan with { Invitations = [.. Plan.Invitations.Select(known => known.To == party ? answered : known)] },
        };
        return answered.IsRefused
            ? replied with
            {
                Refusals = [.. Refusals, new PlanRefusal(party, answer.Answer, Plan.First, Plan.Last, answer.OtherFirst, answer.Text)],
                Proposal = null,
                Conflict = null,
            }
            : replied;
    }

    /// <summary>Puts the visit off: nobody is asked any more, and the days that were planned are out of the question.</summary>
    public VisitRequest PutOff(PlanWishes wishes) => this with
    {
        Revision = Revision + 1,
        Plan = null,
        Proposal = null,
        Conflict = null,
        Wishes = wishes,
        WantsOtherPlan = false,
        Sequence = Plan is null ? Sequence : Sequence + 1,
    };
}
