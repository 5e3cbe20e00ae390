using Serverless.Domain.Requests;
using Serverless.Domain.Results;

namespace Serverless.Workflow.Commands;

/// <summary>What became of a command.</summary>
/// <param name="At">When it was carried out or refused (UTC).</param>
/// <param name="Stage">The request's stage afterwards.</param>
/// <param name="Refusal">Why it was refused; null when it was carried out.</param>
public sealed record CommandOutcome(DateTimeOffset At, Stage Stage, Refusal? Refusal);
