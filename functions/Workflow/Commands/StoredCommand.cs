using Serverless.Domain.Commands;

namespace Serverless.Workflow.Commands;

/// <summary>A command in the inbox.</summary>
/// <param name="Envelope">The command as it came.</param>
/// <param name="Outcome">What became of it; null while it is on its way.</param>
public sealed record StoredCommand(CommandEnvelope Envelope, CommandOutcome? Outcome);
