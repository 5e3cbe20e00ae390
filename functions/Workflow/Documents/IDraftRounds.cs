using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Results;

namespace Serverless.Workflow.Documents;

/// <summary>Brings what the reviewers of a round sent back before the editor, and reads what the editor made of it.</summary>
public interface IDraftRounds
{
    /// <summary>
    /// Gives the version with every reviewer's changes as tracked changes under their names, and their comments. Where several change the
    /// same words, all of it stands side by side, with a comment that says so. What two ask for in the same words stands there once.
    /// Hidden marks tell which change belongs to which entry of the ledger.
    /// </summary>
    /// <param name="version">The version that was sent out; what it tracks itself counts as accepted.</param>
    /// <param name="returns">The drafts that came back, each based on that version; the first comes first where they meet. May be none where there are remarks.</param>
    /// <param name="remarks">What was said without such a draft, in words or on an older version; each becomes a comment of whoever said it, at its paragraph.</param>
    /// <param name="language">The language of the comments that are added.</param>
    /// <param name="author">Under whose name those stand.</param>
    /// <param name="at">Which time those carry (UTC).</param>
    /// <returns>A refusal when a document cannot be read.</returns>
    Result<ConsolidatedDraft> Consolidate(
        KnownVersion version,
        IReadOnlyList<ReturnedDraft> returns,
        IReadOnlyList<LedgerEntry> remarks,
        Language language,
        string author,
        DateTimeOffset at);

    /// <summary>
    /// Settles the ledger by what the editor accepted: a change that stands in the settled document is accepted, one that does not is
    /// rejected, one that stands there in part or in other words is merged, one still tracked is pending. A comment that was taken away or
    /// marked as done is accepted.
    /// </summary>
    /// <param name="consolidated">The document that <see cref="Consolidate"/> gave.</param>
    /// <param name="settled">The same document after the editor worked on it.</param>
    /// <param name="entries">The entries of the round's drafts, as <see cref="Consolidate"/> gave them.</param>
    /// <param name="remarks">The remarks that <see cref="Consolidate"/> was given.</param>
    /// <param name="language">The language that it was given.</param>
    /// <param name="by">Who settled it.</param>
    /// <param name="at">When (UTC).</param>
    /// <returns>The entries and then the remarks with their resolutions; a refusal when a document cannot be read or the settled one is not that document.</returns>
    Result<SettledDraft> Settle(
        ReadOnlyMemory<byte> consolidated,
        ReadOnlyMemory<byte> settled,
        IReadOnlyList<LedgerEntry> entries,
        IReadOnlyList<LedgerEntry> remarks,
        Language language,
        string by,
        DateTimeOffset at);
}
