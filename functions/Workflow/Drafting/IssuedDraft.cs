using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Results;

namespace Serverless.Workflow.Drafting;

/// <summary>A version as it was issued.</summary>
/// <param name="Documents">The version, and the redline against the one before.</param>
/// <param name="Outcomes">How many entries of the ledger came to what by it.</param>
/// <param name="Refusal">Why it was not taken; null when it was.</param>
public sealed record IssuedDraft(IReadOnlyList<DocumentEntry> Documents, IReadOnlyDictionary<LedgerOutcome, int> Outcomes, Refusal? Refusal);
