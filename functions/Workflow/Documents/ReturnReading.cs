using Serverless.Domain.Drafts;

namespace Serverless.Workflow.Documents;

/// <summary>What a returned draft says.</summary>
public sealed record ReturnReading
{
    /// <summary>The version on which it is based.</summary>
    public required int Version { get; init; }

    /// <summary>How that is known.</summary>
    public required BaseProof Proof { get; init; }

    /// <summary>
    /// How much of the version stands in it once everything tracked is rejected, from 0 to 1; 1 when nothing was changed untracked.
    /// </summary>
    public required double Likeness { get; init; }

    /// <summary>What the reviewers said and changed, in the order of the document: changes first, then comments.</summary>
    public required IReadOnlyList<LedgerEntry> Entries { get; init; }
}
