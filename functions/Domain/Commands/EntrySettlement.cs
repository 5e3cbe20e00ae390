using Serverless.Domain.Drafts;

namespace Serverless.Domain.Commands;

/// <summary>What becomes of one entry of the ledger.</summary>
/// <param name="Entry">The entry's id.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Reason">Why; needed for a rejection.</param>
public sealed record EntrySettlement(string Entry, LedgerOutcome Outcome, string? Reason = null);
