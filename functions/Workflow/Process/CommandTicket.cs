using Serverless.Domain.Requests;

namespace Serverless.Workflow.Process;

/// <summary>Points at a command in the inbox.</summary>
/// <param name="Reference">The request.</param>
/// <param name="Key">The command's idempotency key.</param>
public sealed record CommandTicket(Reference Reference, string Key);
