using Serverless.Domain.Drafts;

namespace Serverless.App.Drafts;

/// <summary>A page of the ledger.</summary>
/// <param name="Entries">The entries with what became of each, return by return; replies follow what they answer. Some are private: they are for the editors and whoever made them.</param>
/// <param name="Next">Where the next page is; null when this is the last.</param>
public sealed record LedgerAnswer(IReadOnlyList<LedgerEntry> Entries, string? Next);
