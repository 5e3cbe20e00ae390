using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Commands;

namespace Serverless.App.Commands;

/// <summary>How far a command has come.</summary>
/// <param name="Key">Its idempotency key.</param>
/// <param name="State"><c>waiting</c>, <c>done</c> or <c>refused</c>.</param>
/// <param name="At">When it was done or refused; while it waits when it came (UTC).</param>
/// <param name="Stage">The request's stage afterwards; null while it waits.</param>
/// <param name="Refusal">Why it was refused.</param>
public sealed record CommandStatus(string Key, string State, DateTimeOffset At, Stage? Stage, Refusal? Refusal)
{
    internal static CommandStatus From(StoredCommand stored) => stored.Outcome is { } outcome
        ? new(stored.Envelope.Key, outcome.Refusal is null ? "done" : "refused", outcome.At, outcome.Stage, outcome.Refusal)
        : new(stored.Envelope.Key, "waiting", stored.Envelope.At, Stage: null, Refusal: null);
}
