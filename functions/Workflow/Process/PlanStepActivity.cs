using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Calendars;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Reminders;
using Serverless.Domain.Requests;
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
        var calendars = new WorkingCalendars(index.Registers, policy);
        var plan = new StepPlan(people.WhoActs(opening.Step, opening.Visit), StepPeople.With(index, Role.Officer), Deadline: null, [])
        {
            Coordinators = StepPeople.With(index, Role.Coordinator),
        };
        return opening.Step switch
        {
            Steps.Preparation => plan with
            {
                Deadline = Fix(opening, calendars, opening.Visit.Plan!.First, atBegin: true),
                Reminders = ItemReminders(opening, people, index, calendars),
            },
            Steps.VisitDay => plan with
            {
                Deadline = Fix(opening, calendars, opening.Visit.Plan!.Days.ElementAt(opening.Visit.DaysHeld), atBegin: false),
            },
            _ => policy.Steps.Find(opening.Step) is { } step ? Timed(opening, step, plan, people, index, calendars) : plan,
        };
    }

    private static StepPlan Timed(
        StepOpening opening, StepPolicy step, StepPlan plan, StepPeople people, RegisterIndex index, WorkingCalendars calendars)
    {
        var addressee = plan.On is [] ? calendars.Headquarters : people.CalendarOf(plan.On[0], calendars);
        var calendar = calendars.Choose(step.Calendar, addressee);
        var deadline = opening.Known?.FindAgain(calendar) ?? Deadline.Find(step.Rule, calendar, opening.Began);
        var extended = opening.Extension is { } extension ? deadline.Extend(extension, calendar) : deadline;
        deadline = extended.Value ?? deadline;
        return plan with
        {
            Deadline = deadline,
            Reminders =
            [
                .. Lay(opening, opening.Step, deadline, step.Reminders, addressee, calendars)
                    .Select(reminder => new StepReminder(reminder.Id.ToString(), reminder.At, To(reminder.To, plan.On, index))),
            ],
            Refusal = extended.Refusal,
        };
    }

    // The visit's days are those at the venue, in the host's office hours.
    private static Deadline Fix(StepOpening opening, WorkingCalendars calendars, DateOnly day, bool atBegin) => Deadline.Fix(
        day, atBegin, calendars.Find(opening.Visit.Reference.State.ToString()) ?? calendars.Headquarters, opening.Began);

    private List<StepReminder> ItemReminders(StepOpening opening, StepPeople people, RegisterIndex index, WorkingCalendars calendars) =>
    [
        .. opening.Visit.Preparation!.Open
            .Where(item => item.Deadline is not null)
            .SelectMany(item =>
            {
                var ladder = policy.Checklist.FirstOrDefault(rule => rule.Item == item.Item)?.Reminders ?? [];
                var addressee = item.Owners is [] ? calendars.Headquarters : people.CalendarOf(item.Owners[0], calendars);
                return Lay(opening, $"{opening.Step}/{item.Item}", item.Deadline!, ladder, addressee, calendars)
                    .Select(reminder => new StepReminder(
                        reminder.Id.ToString(), reminder.At, To(reminder.To, item.Owners, index), item.Item, item.Deadline!.Due));
            })
            .OrderBy(reminder => reminder.At)
            .ThenBy(reminder => reminder.Id, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<PlannedReminder> Lay(
        StepOpening opening, string step, Deadline deadline, IReadOnlyList<Rung> ladder, WorkingCalendar addressee, WorkingCalendars calendars) =>
        ReminderPlan.Lay(
            opening.Visit.Reference,
            step,
            deadline,
            ladder,
            audience => audience == Audience.Addressee ? addressee : calendars.Headquarters,
            opening.After);

    private static IReadOnlyList<Party> To(Audience audience, IReadOnlyList<Party> on, RegisterIndex index) => audience switch
    {
        Audience.ChairDelegate => StepPeople.With(index, Role.ChairDelegate),
        Audience.Officer => StepPeople.With(index, Role.Officer),
        Audience.Coordinator => StepPeople.With(index, Role.Coordinator),
        _ => on,
    };
}
