using Serverless.Domain.Commands;

namespace Serverless.Domain.Visits;

/// <summary>
/// A team and dates that the planner has found and the Coordinator has not confirmed yet. Reasons and alternatives lie with
/// the stored plan of the same round.
/// </summary>
/// <param name="Round">Which of the request's plans it is, from 1; no number is used twice.</param>
/// <param name="At">When it was found (UTC).</param>
/// <param name="First">The first day of the visit, at the venue.</param>
/// <param name="Last">The last day of the visit, at the venue.</param>
/// <param name="Team">Who would go; one of them leads.</param>
public sealed record PlanProposal(int Round, DateTimeOffset At, DateOnly First, DateOnly Last, IReadOnlyList<Assignment> Team)
{
    /// <summary>The proposal as the Coordinator wants it.</summary>
    /// <returns>This one where nothing is changed.</returns>
    public PlanProposal Changed(ConfirmPlan confirm)
    {
        ArgumentNullException.ThrowIfNull(confirm);
        IReadOnlyList<string> experts = confirm.Experts ?? [.. Team.Select(assignment => assignment.Expert)];
        var lead = confirm.Lead
            ?? (confirm.Experts is null ? Team.First(assignment => assignment.IsLead).Expert : experts[0]);
        var first = confirm.First ?? First;
        return experts.Count == Team.Count
            && first == First
            && Team.All(assignment => experts.Contains(assignment.Expert) && assignment.IsLead == (assignment.Expert == lead))
            ? this
            : this with
            {
                First = first,
                Last = first.AddDays(Last.DayNumber - First.DayNumber),
                Team = [.. experts.OrderByDescending(expert => expert == lead).Select(expert => new Assignment(expert, expert == lead))],
            };
    }
}
