using Serverless.Domain.Drafts;
using Serverless.Workflow.Drafting.Views;

namespace Serverless.Pages.Web;

/// <summary>What a page shows of a draft beyond the request itself.</summary>
/// <param name="Entries">The ledger, as far as the reader may see it.</param>
public sealed record DraftView(IReadOnlyList<LedgerEntry> Entries)
{
    /// <summary>Nothing is known.</summary>
    public static DraftView None { get; } = new([]);

    /// <summary>The questions of the editor that wait for the reader.</summary>
    public IReadOnlyList<OpenQuestion> Questions { get; init; } = [];

    /// <summary>Which part of the ledger is shown.</summary>
    public LedgerPart Place { get; init; } = LedgerPart.First;

    /// <summary>Whether the reader is about to agree, and is asked once more.</summary>
    public bool IsAgreeing { get; init; }
}
