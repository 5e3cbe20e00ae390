namespace Serverless.Domain.Commands;

/// <summary>The editor asks whoever made an entry of the ledger to confirm it.</summary>
/// <param name="Entry">The entry's id.</param>
/// <param name="Question">The question.</param>
public sealed record AskSubmitter(string Entry, string Question) : Command;
