using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Documents;
using Serverless.Domain.Notes;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Domain.Timeline;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Planning;

namespace Serverless.Workflow.Process;

/// <summary>What a stage can make of its request. Each change is written by one activity: record, notices, status, answer.</summary>
internal sealed partial class Desk
{
    private Party Mission => new(PartyKind.Mission, Visit.Reference.State.ToString());

    /// <summary>Records that the note has come, and tells the mission its reference.</summary>
    internal Task AcknowledgeAsync()
    {
        var noted = Visit.WaitingFor(step: null);
        return CommitAsync(noted, Event(noted, "NoteReceived", Mission), [Tell(noted, NoticeKind.Acknowledgement, Mission)]);
    }

    /// <summary>Completes the registration with what the officer has put right.</summary>
    internal async Task RegisterAsync(CommandEnvelope command, RegistrationCorrection? correction)
    {
        // A request that an officer began by hand has no note to put right.
        var known = Visit.Registration is { } registration
            ? Visit.Registered(await context.CallActivityAsync<Registration>(
                ConfirmRegistrationActivity.Name, new RegistrationToConfirm(registration, correction, Visit.Reference.State), Patiently))
            : Visit;
        var registered = Moved(known, Stage.Registered);
        await CommitAsync(
            registered, Event(registered, "RequestRegistered", command, ("gaps", string.Join(", ", registered.Registration?.Gaps ?? []))), [], command);
    }

    /// <summary>Goes to the next stage by the system's own rules.</summary>
    internal Task MoveAsync(Stage next, string what, Party by, params (string Name, string Value)[] data)
    {
        var moved = Moved(Visit, next);
        return CommitAsync(moved, Event(moved, what, by, data), Release(moved, by));
    }

    /// <summary>Goes to the next stage because of a command.</summary>
    internal Task MoveAsync(Stage next, string what, CommandEnvelope command, params (string Name, string Value)[] data)
    {
        var moved = Moved(Visit, next);
        return CommitAsync(moved, Event(moved, what, command, data), Release(moved, command.By), command);
    }

    /// <summary>Ends the case without a visit; everybody who was asked is released.</summary>
    internal Task EndAsync(Stage end, string what, Party by, string? reason) =>
        EndAsync(end, reason, by, ended => Event(ended, what, by, ("reason", reason ?? string.Empty)));

    /// <summary>Ends the case because of a command.</summary>
    internal Task EndAsync(Stage end, string what, CommandEnvelope command, string? reason) =>
        EndAsync(end, reason, command.By, ended => Event(ended, what, command, ("reason", reason ?? string.Empty)), command);

    /// <summary>Asks the mission and waits for its answer before anything else.</summary>
    internal Task AskAsync(CommandEnvelope command, string question)
    {
        var asked = Moved(Visit.Asked(new Clarification(question, command.By, command.At)), Stage.AwaitingClarification);
        return CommitAsync(
            asked,
            Event(asked, "ClarificationAsked", command, ("question", question)),
            [Tell(asked, NoticeKind.ClarificationAsked, Mission, ("question", question)), .. Release(asked, command.By)],
            command);
    }

    /// <summary>Records a decision and goes where it leads.</summary>
    internal Task DecideAsync(Decision decision, Stage next, CommandEnvelope command)
    {
        var text = decision.Text ?? string.Empty;
        var known = Visit.Decided(decision);
        known = next == Stage.AwaitingClarification ? known.Asked(new Clarification(text, decision.By, decision.At)) : known;
        var decided = Moved(known, next);
        List<Notice> notices = next switch
        {
            Stage.Declined => [.. EndNotices(decided, NoticeKind.Declined, text)],
            Stage.AwaitingClarification => [Tell(decided, NoticeKind.ClarificationAsked, Mission, ("question", text))],
            Stage.Scheduling => [Tell(decided, NoticeKind.Approved, Mission, ("remark", text))],
            _ => [],
        };
        return CommitAsync(
            decided,
            Event(decided, "Decided", command, ("verdict", decision.Verdict.ToString()), ("text", text)),
            [.. notices, .. Release(decided, command.By)],
            command);
    }

    /// <summary>Records that the decision comes later, words included, and moves its deadline to that day.</summary>
    internal async Task DeferAsync(Decision decision, CommandEnvelope command)
    {
        var plan = await PlanAgainAsync(new Extension(decision.Until!.Value, decision.Text ?? "Deferred", command.By, command.At));
        if (plan.Refusal is { } refusal)
        {
            await RefuseAsync(command, refusal);
            return;
        }

        await MoveDeadlineAsync(plan.Deadline, Visit.Decided(decision), visit => Event(
            visit,
            "DecisionDeferred",
            command,
            [
                ("text", decision.Text ?? string.Empty),
                ("until", plan.Deadline!.Day.ToString("O", CultureInfo.InvariantCulture)),
                .. StepData(visit),
            ]), command);
    }

    /// <summary>Gives whoever is waited for more time.</summary>
    internal async Task ExtendAsync(CommandEnvelope command, ExtendDeadline extend)
    {
        if (Visit.Pending?.Deadline is null)
        {
            await RefuseAsync(command, new Refusal(RefusalReason.WrongStage, $"{Visit.Reference} waits for nothing that has a deadline."));
            return;
        }

        var plan = await PlanAgainAsync(new Extension(extend.Until, extend.Reason, command.By, command.At));
        if (plan.Refusal is { } refusal)
        {
            await RefuseAsync(command, refusal);
            return;
        }

        if (Visit.Pending.Step == Steps.Answers)
        {
            await context.CallActivityAsync(
                RenewHoldsActivity.Name, Visit with { Pending = Visit.Pending with { Deadline = plan.Deadline } }, Patiently);
        }

        await MoveDeadlineAsync(plan.Deadline, Visit, visit => Event(
            visit, "DeadlineExtended", command, [("reason", extend.Reason), .. StepData(visit)]), command);
    }

    /// <summary>Takes the mission's answer and goes back to where the question came up.</summary>
    internal Task AnswerAsync(CommandEnvelope command, SubmitClarification answer, Stage back)
    {
        var documents = answer.Documents ?? [];
        var answered = Moved(Visit.Answered(answer.Answer, command.At, documents), back);
        return CommitAsync(
            answered,
            Event(answered, "ClarificationAnswered", command, ("answer", answer.Answer), ("documents", Ids(documents))),
            Release(answered, command.By),
            command);
    }

    /// <summary>Files a mail that asks for nothing; the officers see it.</summary>
    internal Task FileAsync(CommandEnvelope command, FileMail mail)
    {
        var filed = Visit.Filed(mail.Documents);
        return CommitAsync(
            filed,
            Event(filed, mail.IsCopy ? "CopyReceived" : "MailFiled", command, ("subject", mail.Subject), ("documents", Ids(mail.Documents))),
            [
                .. _officers.Where(officer => officer != command.By).Select(officer => Tell(
                    filed, NoticeKind.MailFiled, officer, ("subject", mail.Subject), ("from", $"{command.By.Kind} {command.By.Id}"))),
            ],
            command);
    }

    /// <summary>Takes a document into the record. That its version may follow has been judged against the request as it stands now.</summary>
    internal Task AddDocumentAsync(CommandEnvelope command, AddDocument add)
    {
        var added = Visit.Filed([add.Document]);
        return CommitAsync(
            added,
            Event(
                added,
                add.Replaces is null ? "DocumentAdded" : "DocumentReplaced",
                command,
                ("documents", add.Document.Id),
                ("version", add.Document.Version.ToString(CultureInfo.InvariantCulture)),
                ("hash", add.Document.Hash)),
            [],
            command);
    }

    /// <summary>Records a change that leads to no other stage.</summary>
    internal Task NoteAsync(VisitRequest changed, string what, CommandEnvelope command, params (string Name, string Value)[] data) =>
        CommitAsync(changed, Event(changed, what, command, data), [], command);

    /// <summary>Records an objection; the request goes back to the Chair.</summary>
    internal Task ObjectAsync(VisitRequest positioned, CommandEnvelope command, TakePosition taken)
    {
        var back = Moved(positioned, Stage.ChairReview);
        return CommitAsync(
            back, Event(back, "ObjectionRaised", command, ("text", taken.Text ?? string.Empty)), Release(back, command.By), command);
    }

    /// <summary>Calls an officer to something that needs a person.</summary>
    internal Task AlertAsync(string problem, params (string Name, string Value)[] data)
    {
        var alerted = Visit.WaitingFor(Visit.Pending);
        return CommitAsync(
            alerted,
            Event(alerted, problem, Party.System, data),
            [.. _officers.Select(officer => Tell(alerted, NoticeKind.Attention, officer, [("problem", problem), .. data]))]);
    }

    /// <summary>Answers a command with a refusal; nothing else changes.</summary>
    internal Task RefuseAsync(CommandEnvelope command, Refusal refusal)
    {
        Notice[] notices = RefusedNotice.Of(command, refusal, Visit, Now) is { } notice ? [notice] : [];
        return CallCommitAsync(new CaseChange(
            Visit, [], notices, new CommandAnswer(command.Key, new CommandOutcome(Now, Visit.Stage, refusal))));
    }

    /// <summary>Finds the silent members whom the circulation has not reached.</summary>
    internal async Task<IReadOnlyList<Party>> FindUnreachedAsync() =>
        await context.CallActivityAsync<Party[]>(FindUnreachedActivity.Name, Visit, Patiently);

    /// <summary>Whether the policy wants the members asked.</summary>
    internal Task<bool> NeedsNoObjectionAsync() =>
        context.CallActivityAsync<bool>(NeedsNoObjectionActivity.Name, Visit.Reference, Patiently);

    // A day of the visit that has become a holiday needs a person: whether to move or to go on is no rule's decision.
    private async Task CheckDaysAsync()
    {
        if (Visit is not { Plan: { } plan, Stage: Stage.Scheduling or Stage.Preparing })
        {
            return;
        }

        foreach (var closed in await context.CallActivityAsync<ClosedVisitDay[]>(FindClosedDaysActivity.Name, Visit, Patiently))
        {
            (string Name, string Value)[] data = [("problem", "VisitOnClosedDay"), ("day", Day(closed.Day)), ("name", closed.Name), ("calendar", closed.Calendar)];

            // Told once for each day, however often the calendars change after that.
            var id = string.Create(CultureInfo.InvariantCulture, $"closed/{plan.Round}/{closed.Day:O}/{closed.Calendar}");
            await CallCommitAsync(new CaseChange(
                Visit,
                [new TimelineDraft(id, Now, "VisitOnClosedDay", Party.System, Data(data))],
                [.. closed.Tell.Select(party => new Notice($"{id}/{party.Kind}/{party.Id}", Visit.Reference, NoticeKind.Attention, party, Now, Data(data)))]));
        }
    }

    private async Task MoveDeadlineAsync(
        Deadline? deadline, VisitRequest visit, Func<VisitRequest, TimelineDraft> what, CommandEnvelope? command = null)
    {
        var was = visit.Pending!.Due;
        var moved = visit.WaitingFor(visit.Pending with { Deadline = deadline });
        (string, string)[] told =
        [
            .. StepData(moved),
            ("was", was?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty),
            ("cause", command is null ? "calendar" : "extension"),
        ];
        IsOverdue = IsOverdue && deadline?.Due <= Now;
        await CommitAsync(
            moved,
            what(moved),
            [.. moved.Pending!.On.Where(party => party != command?.By).Select(party => Tell(moved, NoticeKind.DeadlineChanged, party, told))],
            command);
    }

    private Task RemindAsync(StepReminder reminder)
    {
        var pending = Visit.Pending!;
        var data = Data([
            .. StepData(Visit),
            .. reminder.Item is { } item ? new[] { ("item", item.ToString()), ("itemDue", reminder.Due!.Value.ToString("O", CultureInfo.InvariantCulture)) } : [],
        ]);
        return CallCommitAsync(new CaseChange(
            Visit,
            [new TimelineDraft(reminder.Id, Now, "ReminderDue", Party.System, data)],
            [
                .. reminder.To.Select(party => new Notice(
                    $"{reminder.Id}/{party.Kind}/{party.Id}",
                    Visit.Reference,
                    NoticeKind.Reminder,
                    party,
                    Now,
                    data,
                    new NoticeCondition(pending.Step, reminder.Due ?? pending.Due, reminder.Item, pending.On.Contains(party) ? party : null))),
            ]));
    }

    private async Task EndAsync(Stage end, string? reason, Party by, Func<VisitRequest, TimelineDraft> what, CommandEnvelope? command = null)
    {
        await ReleaseBookingsAsync();
        var plan = Visit.Plan;
        var ended = Moved(plan is null ? Visit : Visit with { Sequence = Visit.Sequence + 1 }, end);
        (string, string)[] calendar = plan is null ? [] : CalendarData(ended, plan);
        await CommitAsync(
            ended,
            what(ended),
            [
                .. EndNotices(ended, NoticeKind.Ended, reason ?? string.Empty, calendar),
                .. Involved(by)
                    .Where(party => plan?.Find(party) is null)
                    .Select(party => Tell(ended, NoticeKind.Ended, party, ("end", end.ToString()), ("reason", reason ?? string.Empty))),
                .. Invitees(plan).Where(party => party != Mission).Select(party => Tell(ended, NoticeKind.InvitationWithdrawn, party, [.. calendar, ("reason", reason ?? string.Empty)])),
                .. Release(ended, by),
            ],
            command);
    }

    private static string Ids(IReadOnlyList<DocumentEntry> documents) => string.Join(", ", documents.Select(document => document.Id));

    private VisitRequest Moved(VisitRequest visit, Stage next) =>
        visit.MoveTo(next, Now) is { IsDone: true } moved
            ? moved.Value
            : throw new InvalidOperationException($"{visit.Reference} cannot go from {visit.Stage} to {next}.");
}
