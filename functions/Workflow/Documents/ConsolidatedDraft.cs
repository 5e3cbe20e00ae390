using Serverless.Domain.Drafts;

namespace Serverless.Workflow.Documents;

/// <summary>What a round of review comes to.</summary>
/// <param name="Content">The DOCX for the editor.</param>
/// <param name="Entries">The ledger's entries of all returns, return by return.</param>
/// <param name="Conflicts">The ids of entries that change the same words, a list for each place.</param>
public sealed record ConsolidatedDraft(byte[] Content, IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<IReadOnlyList<string>> Conflicts);
