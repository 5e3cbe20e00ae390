using Serverless.Domain.Drafts;
using Serverless.Domain.Requests;

namespace Serverless.App.Drafts;

/// <summary>How far the work on the draft of a request is, as the API tells.</summary>
/// <param name="Newest">The newest version's number, which <c>If-Match</c> of a new version names; 0 when there is none.</param>
/// <param name="Versions">The versions, the first one first; their contents are the documents <c>nap</c> of the request.</param>
/// <param name="Rounds">The rounds of review with what came back and who agreed, the first one first.</param>
/// <param name="Reviewers">Reviewers in the State's institutions.</param>
/// <param name="Continues">The version of an earlier visit's draft that this one goes on from; null where it is new.</param>
/// <param name="Outcome">How it ended; null while it goes on.</param>
/// <param name="Links">Where the rest is found, by relation.</param>
public sealed record DraftAnswer(
    int Newest,
    IReadOnlyList<DraftVersion> Versions,
    IReadOnlyList<ReviewRound> Rounds,
    IReadOnlyList<ReviewerAnswer> Reviewers,
    DraftStamp? Continues,
    DraftOutcome? Outcome,
    IReadOnlyDictionary<string, string> Links)
{
    internal static DraftAnswer Of(Reference reference, NapDrafting drafting)
    {
        var self = $"/api/requests/{reference}/draft";
        return new DraftAnswer(
            drafting.Newest,
            drafting.Versions,
            drafting.Rounds,
            [.. drafting.Reviewers.Select(ReviewerAnswer.Of)],
            drafting.Continues,
            drafting.Outcome,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["self"] = self, ["ledger"] = $"{self}/ledger", ["redline"] = $"{self}/redline", ["returns"] = $"{self}/returns",
            });
    }
}
