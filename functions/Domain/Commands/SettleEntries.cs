namespace Serverless.Domain.Commands;

/// <summary>The editor says what becomes of entries of the ledger.</summary>
/// <param name="Settlements">At least one.</param>
public sealed record SettleEntries(IReadOnlyList<EntrySettlement> Settlements) : Command;
