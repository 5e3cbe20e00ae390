namespace Serverless.Domain.Drafts;

/// <summary>How an entry of the ledger was settled.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="By">Who settled it, as they are called.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Reason">Why, where the editor said so; null otherwise.</param>
public sealed record LedgerResolution(LedgerOutcome Outcome, string By, DateTimeOffset At, string? Reason = null);
