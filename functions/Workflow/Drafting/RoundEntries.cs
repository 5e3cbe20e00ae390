using Serverless.Domain.Drafts;

namespace Serverless.Workflow.Drafting;

/// <summary>The entries of the returns that an editor works on, by how they come before them.</summary>
/// <param name="InDrafts">Those that stand in returned drafts of the version that went round.</param>
/// <param name="Remarks">Words, and what was said on another version.</param>
internal sealed record RoundEntries(IReadOnlyList<LedgerEntry> InDrafts, IReadOnlyList<LedgerEntry> Remarks)
{
    internal static RoundEntries Of(NapDrafting drafting, IReadOnlyList<LedgerEntry> ledger)
    {
        var inDrafts = new List<LedgerEntry>();
        var remarks = new List<LedgerEntry>();
        foreach (var returned in drafting.Waiting)
        {
            foreach (var entry in ledger.Where(entry => entry.Id.StartsWith($"{returned.Id}.", StringComparison.Ordinal)))
            {
                (IsDrawn(returned, drafting.Round!) && entry.Origin != LedgerOrigin.Message ? inDrafts : remarks).Add(entry);
            }
        }

        return new RoundEntries(inDrafts, remarks);
    }

    /// <summary>Whether a return's changes can be drawn into the version that went round.</summary>
    internal static bool IsDrawn(DraftReturn returned, ReviewRound round) => returned.Document is not null && returned.Version == round.Version;
}
