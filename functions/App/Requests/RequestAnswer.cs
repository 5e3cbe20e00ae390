using Serverless.App.Drafts;
using Serverless.Domain.Commands;
using Serverless.Domain.Notes;
using Serverless.Domain.Requests;
using Serverless.Domain.Statistics;
using Serverless.Domain.Visits;

namespace Serverless.App.Requests;

/// <summary>The status of a request as the API tells it.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Revision">Counts the changes.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Since">Since when (UTC).</param>
/// <param name="Next">The stages that may follow.</param>
/// <param name="Pending">What it waits for, whom, since when, due when and why.</param>
/// <param name="History">Its stays in stages.</param>
/// <param name="Registration">What is known from the note, with the words that say it.</param>
/// <param name="Documents">Its documents, each with the place of its content.</param>
/// <param name="Clarifications">What the mission was asked, and its answers.</param>
/// <param name="Decisions">The decisions taken.</param>
/// <param name="Positions">The members' positions.</param>
/// <param name="Proposal">The team and dates that wait for the Coordinator; null when none do.</param>
/// <param name="Conflict">Why no team and dates can be found; null unless that is so.</param>
/// <param name="Plan">The team and dates that people were asked for, and what they said; null before.</param>
/// <param name="Draft">How far the draft action plan is; null before the visit is agreed.</param>
/// <param name="Statistics">How long it took; null until it is closed.</param>
/// <param name="PreviousVisit">The visit to the State before this one; null when there is none.</param>
/// <param name="NextVisit">The visit to the State after this one; null when there is none.</param>
/// <param name="Commands">What can be asked of it now, and by whom; empty when its case is over.</param>
/// <param name="Links">Where the rest is found, by relation; <c>commands</c> only while something can be asked.</param>
public sealed record RequestAnswer(
    Reference Reference,
    int Revision,
    Stage Stage,
    DateTimeOffset Since,
    IReadOnlyList<Stage> Next,
    PendingStep? Pending,
    IReadOnlyList<StagePeriod> History,
    Registration? Registration,
    IReadOnlyList<RequestDocument> Documents,
    IReadOnlyList<Clarification> Clarifications,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<MemberPosition> Positions,
    PlanProposal? Proposal,
    PlanConflict? Conflict,
    VisitPlan? Plan,
    DraftAnswer? Draft,
    CaseStatistics? Statistics,
    Reference? PreviousVisit,
    Reference? NextVisit,
    IReadOnlyList<PossibleCommand> Commands,
    IReadOnlyDictionary<string, string> Links)
{
    internal static RequestAnswer From(VisitRequest visit, VisitNeighbours neighbours)
    {
        var self = $"/api/requests/{visit.Reference}";
        var commands = CommandRules.Possible(visit);
        var links = new Dictionary<string, string>(StringComparer.Ordinal) { ["self"] = self, ["timeline"] = $"{self}/timeline" };
        var draft = visit.Drafting is { } drafting ? DraftAnswer.Of(visit.Reference, drafting) : null;
        if (draft is not null)
        {
            links["draft"] = $"{self}/draft";
        }

        if (commands is [_, ..])
        {
            links["commands"] = $"{self}/commands";
        }

        if (visit.Stage.IsEnd())
        {
            links["archive"] = $"{self}/archive";
        }

        foreach (var (relation, other) in new[] { ("previous", neighbours.Previous), ("next", neighbours.Next) })
        {
            if (other is { } known)
            {
                links[relation] = $"/api/requests/{known}";
            }
        }

        return new RequestAnswer(
            visit.Reference,
            visit.Revision,
            visit.Stage,
            visit.Since,
            visit.Allowed(),
            visit.Pending,
            visit.Periods,
            visit.Registration,
            [.. visit.Documents.Select(entry => RequestDocument.Of(visit.Reference, entry))],
            visit.Clarifications,
            visit.Decisions,
            visit.Positions,
            visit.Proposal,
            visit.Conflict,
            visit.Plan,
            draft,
            visit.Statistics,
            neighbours.Previous,
            neighbours.Next,
            commands,
            links);
    }
}
