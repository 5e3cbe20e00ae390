using Serverless.Domain.Documents;
using Serverless.Domain.Notes;
using Serverless.Domain.Requests;

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
/// <param name="Documents">Its documents; <c>Links</c> says where their contents are.</param>
/// <param name="Clarifications">What the mission was asked, and its answers.</param>
/// <param name="Decisions">The decisions taken.</param>
/// <param name="Positions">The members' positions.</param>
/// <param name="Links">Where the rest is found, by relation.</param>
public sealed record RequestAnswer(
    Reference Reference,
    int Revision,
    Stage Stage,
    DateTimeOffset Since,
    IReadOnlyList<Stage> Next,
    PendingStep? Pending,
    IReadOnlyList<StagePeriod> History,
    Registration? Registration,
    IReadOnlyList<DocumentEntry> Documents,
    IReadOnlyList<Clarification> Clarifications,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<MemberPosition> Positions,
    IReadOnlyDictionary<string, string> Links)
{
    internal static RequestAnswer From(VisitRequest visit) => new(
        visit.Reference,
        visit.Revision,
        visit.Stage,
        visit.Since,
        visit.Allowed(),
        visit.Pending,
        visit.Periods,
        visit.Registration,
        visit.Documents,
        visit.Clarifications,
        visit.Decisions,
        visit.Positions,
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["self"] = $"/api/requests/{visit.Reference}",
            ["timeline"] = $"/api/requests/{visit.Reference}/timeline",
            ["commands"] = $"/api/requests/{visit.Reference}/commands",
            ["documents"] = $"/api/requests/{visit.Reference}/documents/{{id}}/{{version}}",
        });
}
