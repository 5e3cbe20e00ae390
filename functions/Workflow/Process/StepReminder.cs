using Serverless.Domain.Parties;

namespace Serverless.Workflow.Process;

/// <summary>One reminder of a step.</summary>
/// <param name="Id">What makes it this reminder.</param>
/// <param name="At">When it is sent (UTC).</param>
/// <param name="To">Who is reminded.</param>
public sealed record StepReminder(string Id, DateTimeOffset At, IReadOnlyList<Party> To);
