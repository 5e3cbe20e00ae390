using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Results;

namespace Serverless.Workflow.Drafting;

/// <summary>An entry of the ledger about which something was asked or answered.</summary>
/// <param name="Entry">The entry; null when there is none.</param>
/// <param name="To">Who is told: the entry's maker of a question, whoever asked of an answer.</param>
/// <param name="Refusal">Why it was not taken.</param>
public sealed record AnsweredEntry(LedgerEntry? Entry, Party? To, Refusal? Refusal);
