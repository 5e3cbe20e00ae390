using Serverless.Domain.Drafts;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;

namespace Serverless.Workflow.Drafting;

/// <summary>What a return says; its entries are in the ledger.</summary>
/// <param name="Return">The return; null when it was not taken.</param>
/// <param name="Proof">How the version is known on which its document is based; null for plain words.</param>
/// <param name="Refusal">Why it was not taken.</param>
public sealed record ReadReturn(DraftReturn? Return, BaseProof? Proof, Refusal? Refusal);
