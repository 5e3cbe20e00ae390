using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;

namespace Serverless.Workflow.Process;

/// <summary>One reminder of a step.</summary>
/// <param name="Id">What makes it this reminder.</param>
/// <param name="At">When it is sent (UTC).</param>
/// <param name="To">Who is reminded.</param>
/// <param name="Item">The item of the checklist that is meant; null for the step itself.</param>
/// <param name="Due">When that item is due (UTC).</param>
public sealed record StepReminder(
    string Id, DateTimeOffset At, IReadOnlyList<Party> To, PreparationItem? Item = null, DateTimeOffset? Due = null);
