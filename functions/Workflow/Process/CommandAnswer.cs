using Serverless.Workflow.Commands;

namespace Serverless.Workflow.Process;

/// <summary>The answer to a command.</summary>
/// <param name="Key">The command's idempotency key.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record CommandAnswer(string Key, CommandOutcome Outcome);
