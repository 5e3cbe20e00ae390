using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Calendars;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Reminders;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Process;

/// <summary>Plans a step from the policy and the registers as they are now: who acts, until when, who is reminded.</summary>
/// <param name="policy">The policy.</param>
/// <param name="registers">The registers.</param>
public sealed class PlanStepActivity(Policy policy, IRegisters registers)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(PlanStepActivity);

    /// <summary>Plans. An extension that is not possible is refused, and the deadline stays.</summary>
    [Function(Name)]
    public async Task<StepPlan> RunAsync([ActivityTrigger] StepOpening opening, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opening);
        var index = await registers.GetAsync(cancellationToken);
        var people = new StepPeople(index);
        var on = people.WhoActs(opening.Step, opening.Reference.State);
        var officers = StepPeople.With(index, Role.Officer);
        if (policy.Steps.Find(opening.Step) is not { } step)
        {
            return new StepPlan(on, officers, Deadline: null, []);
        }

        var calendars = new WorkingCalendars(index.Registers, policy);
        var addressee = on is [] ? calendars.Headquarters : people.CalendarOf(on[0], calendars);
        var calendar = calendars.Choose(step.Calendar, addressee);
        var deadline = opening.Known?.FindAgain(calendar) ?? Deadline.Find(step.Rule, calendar, opening.Began);
        var extended = opening.Extension is { } extension ? deadline.Extend(extension, calendar) : deadline;
        deadline = extended.Value ?? deadline;
        var plan = ReminderPlan.Lay(
            opening.Reference,
            opening.Step,
            deadline,
            step.Reminders,
            audience => audience == Audience.Addressee ? addressee : calendars.Headquarters,
            opening.After);
        return new StepPlan(
            on,
            officers,
            deadline,
            [.. plan.Select(reminder => new StepReminder(reminder.Id.ToString(), reminder.At, To(reminder.To, on, index)))],
            extended.Refusal);
    }

    private static IReadOnlyList<Party> To(Audience audience, IReadOnlyList<Party> on, RegisterIndex index) => audience switch
    {
        Audience.ChairDelegate => StepPeople.With(index, Role.ChairDelegate),
        Audience.Officer => StepPeople.With(index, Role.Officer),
        Audience.Coordinator => StepPeople.With(index, Role.Coordinator),
        _ => on,
    };
}
