using Serverless.Domain.Drafts;

namespace Serverless.Workflow.Documents;

/// <summary>What an editor made of a round.</summary>
/// <param name="Entries">The entries of the round, each with its resolution.</param>
public sealed record SettledDraft(IReadOnlyList<LedgerEntry> Entries);
