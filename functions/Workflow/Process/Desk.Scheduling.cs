using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Domain.Visits;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Planning;

namespace Serverless.Workflow.Process;

/// <summary>How a team and dates are found, asked and agreed.</summary>
internal sealed partial class Desk
{
    /// <summary>Finds a plan that the Coordinator is asked to confirm; or why there is none, which the officers hear too.</summary>
    internal async Task DrawPlanAsync()
    {
        var drawn = await context.CallActivityAsync<DrawnPlan>(DrawPlanActivity.Name, Visit, Patiently);
        if (drawn.Proposal is { } proposal)
        {
            await ProposeAsync(proposal);
        }
        else
        {
            var conflict = drawn.Conflict!;
            await OpenAsync(
                Visit.Unplanned(conflict),
                Steps.NoPlan,
                opened => [Event(opened, "NoPlanFound", Party.System, ("conditions", string.Join('\n', conflict.Conditions)))],
                opened =>
                [
                    .. TellPlanners(opened, NoticeKind.NoPlan, []),
                    .. _officers.Select(officer => Tell(opened, NoticeKind.NoPlan, officer)),
                ]);
        }
    }

    // Where there was no plan, there may be one once the conditions have changed. That there is still none is told by the
    // reminders, and why by the status.
    private async Task TryPlanAsync()
    {
        if (Visit is not { Stage: Stage.Scheduling, Pending.Step: Steps.NoPlan })
        {
            return;
        }

        var drawn = await context.CallActivityAsync<DrawnPlan>(DrawPlanActivity.Name, Visit, Patiently);
        await (drawn.Proposal is { } proposal
            ? ProposeAsync(proposal)
            : CommitAsync(Visit.Unplanned(drawn.Conflict!), [], []));
    }

    private Task ProposeAsync(PlanProposal proposal) => OpenAsync(
        Visit.Proposed(proposal),
        Steps.Proposal,
        opened => [Event(opened, "PlanProposed", Party.System, PlanData(proposal))],
        opened => TellPlanners(opened, NoticeKind.ProposalReady, PlanData(proposal)));

    /// <summary>Confirms a proposal: holds the days of its experts and asks everybody. Where days are taken by now, another plan is found.</summary>
    internal async Task ConfirmPlanAsync(CommandEnvelope command, ConfirmPlan confirm)
    {
        var confirmed = await context.CallActivityAsync<ConfirmedPlan>(
            ConfirmPlanActivity.Name, new PlanToConfirm(Visit, confirm, command.At), Patiently);
        if (confirmed.Refusal is { } refusal)
        {
            await RefuseAsync(command, refusal);
            return;
        }

        if (confirmed.Taken is { } taken)
        {
            var again = Visit.PlannedAgain();
            await CallRefusedAsync(again, command, taken, Event(again, "DaysTaken", command, ("message", taken.Message)));
            return;
        }

        var former = Visit.Plan;
        var plan = VisitPlan.Of(confirmed.Proposal!, confirmed.Invited, former, Visit.Sequence + 1, Now);
        var invited = Visit.Invited(plan);
        await OpenAsync(
            invited,
            Steps.Answers,
            opened => [Event(opened, "VisitAsked", command, PlanData(confirmed.Proposal!))],
            opened => [.. AskNotices(opened, former), .. DroppedNotices(opened, former)],
            command);
        if (plan.HasConsent)
        {
            await AgreeAsync();
        }
    }

    /// <summary>Looks for another plan, by other wishes or because the conditions have changed.</summary>
    internal Task PlanAgainAsync(CommandEnvelope command, PlanAgain again)
    {
        var planned = Visit.PlannedAgain(again.Wishes);
        return CommitAsync(planned, Event(planned, "PlanWanted", command, ("reason", again.Reason ?? string.Empty)), [], command);
    }

    /// <summary>Takes the answer of somebody who was asked.</summary>
    internal async Task TakeAnswerAsync(CommandEnvelope command, AnswerInvitation answer)
    {
        var party = answer.For ?? command.By;
        var replied = Visit.Replied(party, answer, command.At, command.By);
        if (!replied.IsDone)
        {
            await RefuseAsync(command, replied.Refusal);
            return;
        }

        var visit = replied.Value;
        var isRefusal = visit.Plan!.Find(party)!.IsRefused;
        var data = new[]
        {
            ("party", $"{party.Kind} {party.Id}"),
            ("answer", answer.Answer.ToString()),
            ("otherFirst", Day(answer.OtherFirst)),
            ("text", answer.Text ?? string.Empty),
        };
        if (isRefusal && visit.Stage == Stage.Preparing)
        {
            // A consent that was given and is taken back: what stands is kept, and a plan is found for the rest.
            var back = Moved(visit, Stage.Scheduling);
            await CommitAsync(
                back,
                Event(back, "ConsentWithdrawn", command, data),
                [.. _officers.Select(officer => Tell(back, NoticeKind.Attention, officer, [("problem", "ConsentWithdrawn"), .. data]))],
                command);
            return;
        }

        visit = visit with { Pending = isRefusal ? null : StillAsked(visit) };
        await CommitAsync(visit, Event(visit, "InvitationAnswered", command, data), [], command);
        if (visit is { Pending.Step: Steps.Answers, Plan.HasConsent: true })
        {
            await AgreeAsync();
        }
        else if (visit.Pending?.Step == Steps.Answers)
        {
            await PlanAgainAsync();
        }
    }

    /// <summary>Puts the visit off: days and people are released, and another plan is found.</summary>
    internal async Task PostponeAsync(CommandEnvelope command, Postpone postpone)
    {
        await ReleaseBookingsAsync();
        var off = Visit.PutOff(Visit.Wishes with { NotBefore = postpone.NotBefore ?? Visit.Plan?.Last.AddDays(1) ?? Visit.Wishes.NotBefore, NotAfter = null });
        off = Visit.Stage == Stage.Scheduling ? off with { Pending = null } : Moved(off, Stage.Scheduling);
        (string, string)[] data = [("reason", postpone.Reason), ("notBefore", Day(postpone.NotBefore)), .. CalendarData(off, Visit.Plan)];
        await CommitAsync(
            off,
            Event(off, "VisitPostponed", command, data),
            [.. Invitees(Visit.Plan).Append(Mission).Distinct().Select(party => Tell(off, NoticeKind.VisitPostponed, party, data))],
            command);
    }

    private IEnumerable<Notice> TellPlanners(VisitRequest opened, NoticeKind kind, (string, string)[] data) => opened.Pending!.On
        .Select(party => Tell(opened, kind, party, [.. StepData(opened), .. data]) with { OnlyWhile = new NoticeCondition(opened.Pending.Step, opened.Pending.Due) });

    private static PendingStep? StillAsked(VisitRequest visit) =>
        visit.Pending is { Step: Steps.Answers } pending ? pending with { On = visit.Plan!.Silent } : visit.Pending;

    private async Task AgreeAsync()
    {
        if (!await context.CallActivityAsync<bool>(ConfirmBookingsActivity.Name, Visit, Patiently))
        {
            // A hold ran out before everybody had answered, and somebody else has the day.
            var again = Visit.PlannedAgain();
            await CommitAsync(again, Event(again, "HoldLost", Party.System), []);
            return;
        }

        var agreed = Moved(Visit.Agreed(Now), Stage.Preparing);
        await CommitAsync(agreed, Event(agreed, "VisitAgreed", Party.System, CalendarData(agreed, agreed.Plan)), []);
    }

    private Task ReleaseBookingsAsync() => Visit.Plan is null && Visit.Proposal is null
        ? Task.CompletedTask
        : context.CallActivityAsync(ReleaseBookingsActivity.Name, Visit.Reference, Patiently);

    // Only those who are asked now: whoever was asked for the same days before has the question already.
    private IEnumerable<Notice> AskNotices(VisitRequest invited, VisitPlan? former) => invited.Plan!.Invitations
        .Where(invitation => invitation.Sequence == invited.Sequence)
        .Select(invitation => Tell(
            invited,
            NoticeKind.VisitAsked,
            invitation.To,
            [
                .. CalendarData(invited, invited.Plan),
                .. former?.Find(invitation.To) is null ? [] : new[] { ("wasFirst", Day(former.First)), ("wasLast", Day(former.Last)) },
            ]));

    private IEnumerable<Notice> DroppedNotices(VisitRequest invited, VisitPlan? former) => Invitees(former)
        .Where(party => invited.Plan!.Find(party) is null)
        .Select(party => Tell(invited, NoticeKind.InvitationWithdrawn, party, CalendarData(invited, former)));

    // Whoever has refused expects nothing more.
    private static IEnumerable<Party> Invitees(VisitPlan? plan) =>
        (plan?.Invitations ?? []).Where(invitation => invitation.Answer is null or InvitationAnswer.Accept).Select(invitation => invitation.To);

    private static (string Name, string Value)[] PlanData(PlanProposal proposal) =>
    [
        ("round", proposal.Round.ToString(CultureInfo.InvariantCulture)),
        ("first", Day(proposal.First)),
        ("last", Day(proposal.Last)),
        ("team", string.Join(", ", proposal.Team.OrderByDescending(assignment => assignment.IsLead).Select(assignment => assignment.Expert))),
    ];

    // What a calendar entry is made from; the letter is made later, when the request may have moved on.
    private static (string Name, string Value)[] CalendarData(VisitRequest after, VisitPlan? plan) =>
    [
        ("sequence", after.Sequence.ToString(CultureInfo.InvariantCulture)),
        ("first", Day(plan?.First)),
        ("last", Day(plan?.Last)),
        ("team", string.Join(", ", (plan?.Team ?? []).OrderByDescending(assignment => assignment.IsLead).Select(assignment => assignment.Expert))),
    ];

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty;

    // The command is refused and something changes all the same.
    private Task CallRefusedAsync(VisitRequest after, CommandEnvelope command, Refusal refusal, Domain.Timeline.TimelineDraft what)
    {
        Visit = after;
        Notice[] notices = RefusedNotice.Of(command, refusal, after, Now) is { } notice ? [notice] : [];
        return CallCommitAsync(new CaseChange(
            after, [what], notices, new CommandAnswer(command.Key, new CommandOutcome(Now, after.Stage, refusal))));
    }
}
