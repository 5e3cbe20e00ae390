using Serverless.Domain.Deadlines;
using Serverless.Domain.Parties;
using Serverless.Domain.Results;

namespace Serverless.Workflow.Process;

/// <summary>Who is waited for in a step, until when, and who is reminded.</summary>
/// <param name="On">Who has to act; empty when the registers name nobody.</param>
/// <param name="Officers">The officers, who hear of what nobody else can act on.</param>
/// <param name="Deadline">When it is due.</param>
/// <param name="Reminders">The reminders still to come, in their order.</param>
/// <param name="Refusal">Why the extension that was asked for is not possible.</param>
public sealed record StepPlan(
    IReadOnlyList<Party> On,
    IReadOnlyList<Party> Officers,
    Deadline? Deadline,
    IReadOnlyList<StepReminder> Reminders,
    Refusal? Refusal = null)
{
    /// <summary>The Coordinators, who hear how a visit ends that they have arranged.</summary>
    public IReadOnlyList<Party> Coordinators { get; init; } = [];
}
