using Microsoft.DurableTask;
using Serverless.Domain.Commands;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Process;

/// <summary>
/// Where a stage works on its request: it opens a step, waits for what comes next, and writes down what follows. Lives
/// inside one run of the orchestration and is as deterministic as that.
/// </summary>
internal sealed partial class Desk(TaskOrchestrationContext context, VisitCase start)
{
    // Keeps the history short even where somebody sends the same request a thousand commands, and where a wait lasts for years.
    private const int EventsPerRun = 50;

    // Storage may be away for a night; a case must not fail for that.
    private static readonly TaskOptions Patiently = TaskOptions.FromRetryPolicy(new RetryPolicy(
        maxNumberOfAttempts: 40,
        firstRetryInterval: TimeSpan.FromSeconds(1),
        backoffCoefficient: 2,
        maxRetryInterval: TimeSpan.FromMinutes(30)));

    private readonly Queue<StepReminder> _reminders = new();
    private Task<string>? _command = start.Unread is { } unread ? Task.FromResult(unread) : null;
    private Task<string>? _calendars;
    private IReadOnlyList<Party> _officers = [];
    private IReadOnlyList<Party> _coordinators = [];
    private int _events;

    /// <summary>The request as it stands.</summary>
    internal VisitRequest Visit { get; private set; } = start.Visit;

    /// <summary>Whether the step that is waited for is past its deadline.</summary>
    internal bool IsOverdue { get; private set; }

    private DateTimeOffset Now => new(DateTime.SpecifyKind(context.CurrentUtcDateTime, DateTimeKind.Utc));

    /// <summary>Whether the stage goes on in this run. If not, and the stage has not changed, the next run takes it up where it is.</summary>
    internal bool StaysIn(Stage stage) => Visit.Stage == stage && _events < EventsPerRun;

    /// <summary>Opens a step, or takes it up again when it is open already.</summary>
    /// <param name="step">The step.</param>
    /// <param name="opening">What those are told who have to act; null when they have been told already.</param>
    internal async Task OpenAsync(string step, NoticeKind? opening)
    {
        var before = Visit.Pending;
        var isOpen = before?.Step == step;
        var plan = await PlanAsync(new StepOpening(
            Visit, step, isOpen ? before!.Since : Now, Now, isOpen ? before!.Deadline : null));
        if (isOpen)
        {
            return;
        }

        // Whoever was waited for in the step before has been told already, unless the notice is another one.
        var told = opening == NoticeKind.DecisionAsked ? plan.On.Except(before?.On ?? []) : plan.On;
        await OpenedAsync(
            step == Steps.NoObjection ? Visit.Circulated(plan.On) : Visit,
            step,
            plan,
            _ => [],
            opened => opening is { } kind
                ? told.Select(party => Tell(opened, kind, party, StepData(opened)) with { OnlyWhile = new NoticeCondition(step) })
                : []);
    }

    /// <summary>Waits for the next thing that the stage has to act on. Reminders and refusals happen meanwhile.</summary>
    /// <returns>A command that the rules allow; null when the deadline has passed, once for each deadline.</returns>
    internal async Task<CommandEnvelope?> NextAsync()
    {
        while (true)
        {
            _command ??= context.WaitForExternalEvent<string>(CaseEvents.Command);
            _calendars ??= context.WaitForExternalEvent<string>(CaseEvents.Calendars);
            await WaitAsync(_command, _calendars);
            if (_command.IsCompleted)
            {
                var key = await _command;
                _command = null;
                if (await ReadAsync(key) is { } command)
                {
                    return command;
                }
            }
            else if (_calendars.IsCompleted)
            {
                var change = await _calendars;
                _calendars = null;
                _events++;
                await LookAgainAsync(change);
                await CheckDaysAsync();
                await TryPlanAsync();
            }
            else if (_reminders.TryPeek(out var reminder) && reminder.At <= Now)
            {
                await RemindAsync(_reminders.Dequeue());
            }
            else
            {
                IsOverdue = true;
                return null;
            }
        }
    }

    /// <summary>What the next run begins with.</summary>
    internal VisitCase Leave() => new(Visit, Unread: _command is { IsCompletedSuccessfully: true } ? _command.Result : null);

    private async Task WaitAsync(params List<Task> tasks)
    {
        if (Wake() is not { } moment)
        {
            await Task.WhenAny(tasks);
            return;
        }

        using var stop = new CancellationTokenSource();
        await Task.WhenAny([.. tasks, context.CreateTimer(moment.UtcDateTime, stop.Token)]);
#pragma warning disable CA1849, MA0042, S6966 // The asynchronous form would leave the orchestration's own scheduler.
        stop.Cancel();
#pragma warning restore CA1849, MA0042, S6966
    }

    private DateTimeOffset? Wake()
    {
        DateTimeOffset? due = IsOverdue ? null : Visit.Pending?.Due;
        return _reminders.TryPeek(out var reminder) && !(due < reminder.At) ? reminder.At : due;
    }

    private async Task<CommandEnvelope?> ReadAsync(string key)
    {
        _events++;
        var command = await context.CallActivityAsync<CommandEnvelope?>(
            ReadCommandActivity.Name, new CommandTicket(Visit.Reference, key), Patiently);
        if (command is null || CommandRules.Check(Visit, command.By, command.Command) is not { } refusal)
        {
            return command;
        }

        await RefuseAsync(command, refusal);
        return null;
    }

    private async Task<StepPlan> PlanAsync(StepOpening opening)
    {
        var plan = await context.CallActivityAsync<StepPlan>(PlanStepActivity.Name, opening, Patiently);
        _officers = plan.Officers;
        _coordinators = plan.Coordinators;
        _reminders.Clear();
        foreach (var reminder in plan.Reminders)
        {
            _reminders.Enqueue(reminder);
        }

        return plan;
    }

    private Task<StepPlan> PlanAgainAsync(Extension? extension = null) => PlanAsync(new StepOpening(
        Visit, Visit.Pending!.Step, Visit.Pending.Since, Now, Visit.Pending.Deadline, extension));
}
