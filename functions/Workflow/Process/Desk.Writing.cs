using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;
using Serverless.Workflow.Commands;

namespace Serverless.Workflow.Process;

/// <summary>How changes become entries, notices and one call.</summary>
internal sealed partial class Desk
{
    private static (string Name, string Value)[] StepData(VisitRequest visit) => visit.Pending is not { } pending
        ? []
        :
        [
            ("step", pending.Step),
            ("on", string.Join(", ", pending.On.Select(party => party.Id))),
            ("due", pending.Due?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty),
        ];

    private static Dictionary<string, string> Data(IEnumerable<(string Name, string Value)> data) =>
        data.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);

    private TimelineDraft Event(VisitRequest after, string what, Party by, params (string Name, string Value)[] data) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{after.Revision:0000}/{what}"), Now, what, by, Data(data));

    private TimelineDraft Event(VisitRequest after, string what, CommandEnvelope command, params (string Name, string Value)[] data) =>
        Event(after, what, command.By, [("command", command.Key), ("channel", command.Channel.ToString()), .. data]);

    private Notice Tell(VisitRequest after, NoticeKind kind, Party to, params (string Name, string Value)[] data) => new(
        string.Create(CultureInfo.InvariantCulture, $"{after.Revision:0000}/{kind}/{to.Kind}/{to.Id}"), after.Reference, kind, to, Now, Data(data));

    // The change that leads to a step is written with the opening of the step: letters about it know the deadline.
    private async Task OpenAsync(
        VisitRequest visit,
        string step,
        Func<VisitRequest, IEnumerable<TimelineDraft>> events,
        Func<VisitRequest, IEnumerable<Notice>> notices,
        CommandEnvelope? command = null)
    {
        var plan = await PlanAsync(new StepOpening(visit, step, Now, Now));
        await OpenedAsync(visit, step, plan, events, notices, command);
    }

    private Task OpenedAsync(
        VisitRequest visit,
        string step,
        StepPlan plan,
        Func<VisitRequest, IEnumerable<TimelineDraft>> events,
        Func<VisitRequest, IEnumerable<Notice>> notices,
        CommandEnvelope? command = null)
    {
        IsOverdue = false;
        var opened = visit.WaitingFor(new PendingStep(step, plan.On, Now, plan.Deadline));
        return CommitAsync(
            opened,
            [.. events(opened), Event(opened, "StepOpened", Party.System, StepData(opened))],
            [.. notices(opened), .. plan.On is [] && step != Steps.Preparation ? Nobody(opened, step, plan.Officers) : []],
            command);
    }

    private Task CommitAsync(VisitRequest after, TimelineDraft what, IReadOnlyList<Notice> notices, CommandEnvelope? command = null) =>
        CommitAsync(after, [what], notices, command);

    private Task CommitAsync(
        VisitRequest after, IReadOnlyList<TimelineDraft> events, IReadOnlyList<Notice> notices, CommandEnvelope? command = null)
    {
        if (after.Stage != Visit.Stage)
        {
            // What is left of the ladder belongs to what was waited for before.
            _reminders.Clear();
            IsOverdue = false;
        }

        Visit = after;
        return CallCommitAsync(new CaseChange(
            after,
            events,
            notices,
            command is null ? null : new CommandAnswer(command.Key, new CommandOutcome(Now, after.Stage, Refusal: null))));
    }

    private Task CallCommitAsync(CaseChange change) => context.CallActivityAsync(CommitActivity.Name, change, Patiently);
}
