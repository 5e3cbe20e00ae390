using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Bookings;
using Serverless.Domain.Commands;
using Serverless.Domain.Planning;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Domain.Visits;
using Serverless.Workflow.Bookings;

namespace Serverless.Workflow.Planning;

/// <summary>Puts the Coordinator's changes into a proposal, judges them, and holds the days. Repeating it holds nothing twice.</summary>
/// <param name="desk">Knows what has to be heeded, and who has to be asked.</param>
/// <param name="bookings">Holds days.</param>
/// <param name="policy">For how long.</param>
public sealed class ConfirmPlanActivity(PlanningDesk desk, IBookings bookings, Policy policy)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(ConfirmPlanActivity);

    /// <summary>Confirms.</summary>
    [Function(Name)]
    public async Task<ConfirmedPlan> RunAsync([ActivityTrigger] PlanToConfirm asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var proposal = Changed(asked.Visit.Proposal!, asked.Confirm);
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

    private static PlanProposal Changed(PlanProposal proposal, ConfirmPlan confirm)
    {
        IReadOnlyList<string> experts = confirm.Experts ?? [.. proposal.Team.Select(assignment => assignment.Expert)];
        var lead = confirm.Lead
            ?? (confirm.Experts is null ? proposal.Team.First(assignment => assignment.IsLead).Expert : experts[0]);
        var first = confirm.First ?? proposal.First;
        return experts.Count == proposal.Team.Count
            && first == proposal.First
            && proposal.Team.All(assignment => experts.Contains(assignment.Expert) && assignment.IsLead == (assignment.Expert == lead))
            ? proposal
            : proposal with
            {
                First = first,
                Last = first.AddDays(proposal.Last.DayNumber - proposal.First.DayNumber),
                Team = [.. experts.OrderByDescending(expert => expert == lead).Select(expert => new Assignment(expert, expert == lead))],
            };
    }

    private async Task<Refusal?> JudgeAsync(VisitRequest visit, PlanProposal proposal, CancellationToken cancellationToken)
    {
        // Whoever the Coordinator names is asked, also after an earlier refusal.
        var problem = await desk.DescribeAsync(visit, withOthers: false, cancellationToken);
        var named = proposal.Team.Select(assignment => assignment.Expert).ToHashSet(StringComparer.Ordinal);
        if (named.FirstOrDefault(expert => problem.Experts.All(known => known.Id != expert)) is { } unknown)
        {
            return new Refusal(RefusalReason.Invalid, $"There is no expert '{unknown}' in the register.");
        }

        problem = problem with
        {
            Visits = [.. problem.Visits.Select(known => known with { Excluded = [.. known.Excluded.Where(excluded => !named.Contains(excluded.Expert))] })],
        };
        var planned = new PlannedVisit(
            visit.Reference,
            proposal.First,
            proposal.Last,
            [.. named.Order(StringComparer.Ordinal)],
            proposal.Team.First(assignment => assignment.IsLead).Expert);
        var broken = PlanEvaluator.Evaluate(problem, [planned]).Broken;
        return broken is []
            ? null
            : new Refusal(RefusalReason.Invalid, $"The plan cannot be changed like that. {string.Join(" ", broken.Select(PlanningWords.Say))}");
    }

    private static string Say(IReadOnlyList<BookingConflict> conflicts) => string.Create(
        CultureInfo.InvariantCulture,
        $"Days of the team have been taken by now: {string.Join("; ", conflicts.GroupBy(conflict => (conflict.Expert, conflict.By)).Select(group => $"{group.Key.Expert} on {string.Join(", ", group.Select(conflict => conflict.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))} by {group.Key.By}"))}. Another plan is being found.");
}
