using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Process;

/// <summary>Who is told when others have acted, when a case ends, and when the registers name other people.</summary>
internal sealed partial class Desk
{
    // A circulation is among the members to whom it went; who they are is part of its result.
    private static NoticeKind? OpeningOf(string step) => step switch
    {
        Steps.Registration => NoticeKind.RegistrationTask,
        Steps.ChairDecision or Steps.DelegateDecision => NoticeKind.DecisionAsked,
        Steps.NoteClearance or Steps.NoteApproval => NoticeKind.NoteClearanceAsked,
        _ => null,
    };

    // Registers and policy have changed: other people may act now, and the deadline may be another one.
    private async Task LookAgainAsync(string change)
    {
        if (Visit.Pending is not { Deadline: { } known } pending)
        {
            return;
        }

        var plan = await PlanAgainAsync();
        if (OpeningOf(pending.Step) is { } opening && !plan.On.ToHashSet().SetEquals(pending.On))
        {
            await ReplaceAsync(plan.On, opening, change);
        }

        if (plan.Deadline?.Due != known.Due)
        {
            await MoveDeadlineAsync(plan.Deadline, Visit, visit => Event(
                visit, "DeadlineMoved", Party.System, [("change", change), .. StepData(visit)]));
        }
    }

    private Task ReplaceAsync(IReadOnlyList<Party> now, NoticeKind opening, string change)
    {
        var before = Visit.Pending!;
        var replaced = Visit.WaitingFor(before with { On = now });
        var condition = new NoticeCondition(before.Step);
        return CommitAsync(
            replaced,
            Event(replaced, "PeopleReplaced", Party.System, [("change", change), .. StepData(replaced)]),
            [
                .. now.Except(before.On).Select(party => Tell(replaced, opening, party, StepData(replaced)) with { OnlyWhile = condition }),
                .. before.On.Except(now).Select(party => Tell(replaced, NoticeKind.Released, party, ("stage", replaced.Stage.ToString()))),
                .. now is [] ? Nobody(replaced, before.Step, _officers) : [],
            ]);
    }

    private IEnumerable<Notice> Nobody(VisitRequest visit, string step, IReadOnlyList<Party> officers) =>
        officers.Select(party => Tell(visit, NoticeKind.Attention, party, ("problem", "NobodyToAct"), ("step", step)));

    private IEnumerable<Notice> EndNotices(VisitRequest ended, NoticeKind kind, string reason, params (string, string)[] data) =>
        _officers.Prepend(Mission).Select(party => Tell(ended, kind, party, [("end", ended.Stage.ToString()), ("reason", reason), .. data]));

    // The mission and the officers hear what came of it, and whoever was invited that the invitation is withdrawn; of the others
    // nothing is expected any more.
    private IReadOnlyList<Notice> Release(VisitRequest after, Party by) =>
    [
        .. (Visit.Pending?.On ?? [])
            .Where(party => party != by && party.Kind is not (PartyKind.Mission or PartyKind.Officer or PartyKind.Coordinator) && Visit.Plan?.Find(party) is null)
            .Select(party => Tell(after, NoticeKind.Released, party, ("stage", after.Stage.ToString()))),
    ];

    // Whoever has decided something waits for what comes of it, and the Coordinator for a visit to arrange, or has arranged it.
    private IEnumerable<Party> Involved(Party by)
    {
        var waitedFor = Visit.Pending?.On ?? [];
        return Visit.Decisions
            .Select(decision => decision.By)
            .Except(waitedFor)
            .Concat(waitedFor.Where(party => party.Kind == PartyKind.Coordinator))
            .Concat(Visit.Plan is null ? [] : _coordinators)
            .Where(party => party != by)
            .Distinct();
    }
}
