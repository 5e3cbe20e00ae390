using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Bookings;
using Serverless.Domain.Planning;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Domain.Visits;
using Serverless.Workflow.Bookings;

namespace Serverless.Workflow.Planning;

/// <summary>Puts the Coordinator's changes into a proposal, judges them, and holds the days. Repeating it holds nothing twice.</summary>
/// <param name="desk">Knows who has to be asked.</param>
/// <param name="changes">Judges changes.</param>
/// <param name="bookings">Holds days.</param>
/// <param name="policy">For how long.</param>
public sealed class ConfirmPlanActivity(PlanningDesk desk, PlanChanges changes, IBookings bookings, Policy policy)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(ConfirmPlanActivity);

    /// <summary>Confirms.</summary>
    [Function(Name)]
    public async Task<ConfirmedPlan> RunAsync([ActivityTrigger] PlanToConfirm asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var proposal = asked.Visit.Proposal!.Changed(asked.Confirm);
        if (proposal != asked.Visit.Proposal && await JudgeAsync(asked.Visit, proposal, cancellationToken) is { } refusal)
        {
            return new ConfirmedPlan { Refusal = refusal };
        }

        var rules = policy.Scheduling.Rules;
        var held = await bookings.HoldAsync(
            asked.Visit.Reference,
            proposal.Round,
            [
                .. proposal.Team.Select(assignment => ExpertDays.Span(
                    assignment.Expert, proposal.First.AddDays(-rules.TravelDaysBefore), proposal.Last.AddDays(rules.TravelDaysAfter))),
            ],
            asked.At + TimeSpan.FromDays(policy.Scheduling.HoldDays),
            cancellationToken);
        if (!held.IsDone)
        {
            return new ConfirmedPlan { Taken = held.Refusal };
        }

        return held.Value.Conflicts is [_, ..] conflicts
            ? new ConfirmedPlan { Taken = new Refusal(RefusalReason.AlreadyDone, Say(conflicts)) }
            : new ConfirmedPlan { Proposal = proposal, Invited = await desk.WhoIsAskedAsync(asked.Visit, proposal, cancellationToken) };
    }

    private async Task<Refusal?> JudgeAsync(VisitRequest visit, PlanProposal changed, CancellationToken cancellationToken)
    {
        var change = await changes.JudgeAsync(visit, changed, cancellationToken);
        return !change.IsDone ? change.Refusal
            : change.Value.Broken is [] ? null
            : new Refusal(RefusalReason.Invalid, $"The plan cannot be changed like that. {string.Join(" ", change.Value.Broken.Select(PlanningWords.Say))}");
    }

    private static string Say(IReadOnlyList<BookingConflict> conflicts) => string.Create(
        CultureInfo.InvariantCulture,
        $"Days of the team have been taken by now: {string.Join("; ", conflicts.GroupBy(conflict => (conflict.Expert, conflict.By)).Select(group => $"{group.Key.Expert} on {string.Join(", ", group.Select(conflict => conflict.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))} by {group.Key.By}"))}. Another plan is being found.");
}
