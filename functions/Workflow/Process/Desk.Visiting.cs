using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;
using Serverless.Workflow.Preparation;

namespace Serverless.Workflow.Process;

/// <summary>How a visit is prepared and reported on.</summary>
internal sealed partial class Desk
{
    /// <summary>Writes the letter of reply and the checklist, and tells everybody that the visit takes place.</summary>
    internal async Task BeginPreparationAsync()
    {
        var begun = await context.CallActivityAsync<BegunPreparation>(BeginPreparationActivity.Name, Visit, Patiently);
        var preparing = (Visit with { Documents = [.. Visit.Documents, .. begun.Documents], Drafting = begun.Drafting ?? Visit.Drafting }).Prepared(begun.Preparation);
        var data = CalendarData(preparing, preparing.Plan);
        var taking = Invitees(preparing.Plan).ToList();

        // Whoever hears that the visit takes place hears by the same mail what they have to prepare.
        await CommitAsync(
            preparing,
            Event(preparing, "PreparationBegun", Party.System, ("documents", Ids(begun.Documents))),
            [
                .. taking.Select(party => Tell(preparing, NoticeKind.VisitConfirmed, party, data)),
                .. preparing.Preparation!.Open
                    .SelectMany(item => item.Owners)
                    .Distinct()
                    .Except(taking)
                    .Select(party => Tell(preparing, NoticeKind.PreparationAsked, party)),
            ]);
    }

    /// <summary>Takes the State's list of participants, in place of the one before.</summary>
    internal Task TakeParticipantsAsync(CommandEnvelope command, SubmitParticipants submitted)
    {
        var list = ParticipantRules.Check(submitted.Participants);
        if (!list.IsDone)
        {
            return RefuseAsync(command, list.Refusal);
        }

        var documents = submitted.Documents ?? [];
        var known = Visit.Filed(documents);
        var taken = known.Prepared(known.Preparation! with { Participants = list.Value });
        return TakenAsync(
            command,
            taken,
            PreparationItem.Participants,
            "ParticipantsTaken",
            ("participants", list.Value.Participants.Count.ToString(CultureInfo.InvariantCulture)),
            ("remarks", string.Join("\n", submitted.Remarks ?? [])),
            ("documents", Ids(documents)));
    }

    /// <summary>Takes a programme, in place of the one before.</summary>
    internal Task TakeProgrammeAsync(CommandEnvelope command, SubmitProgramme submitted)
    {
        var programme = ProgrammeRules.Check(submitted.Sessions, [.. Visit.Plan!.Days]);
        return programme.IsDone
            ? TakenAsync(
                command,
                Visit.Prepared(Visit.Preparation! with { Programme = programme.Value }),
                PreparationItem.Programme,
                "ProgrammeTaken",
                ("sessions", programme.Value.Sessions.Count.ToString(CultureInfo.InvariantCulture)))
            : RefuseAsync(command, programme.Refusal);
    }

    /// <summary>Ticks an item of the checklist off, or opens it again.</summary>
    internal async Task CompleteAsync(CommandEnvelope command, CompleteItem complete)
    {
        var checklist = Visit.Preparation!.Checklist;
        var changed = complete.IsDone
            ? checklist.Complete(complete.Item, command.By, command.At, complete.Note ?? string.Empty)
            : checklist.Reopen(complete.Item);
        if (!changed.IsDone)
        {
            await RefuseAsync(command, changed.Refusal);
            return;
        }

        var completed = Visit.Prepared(Visit.Preparation with { Checklist = changed.Value });
        await CommitAsync(
            Waiting(completed),
            Event(completed, complete.IsDone ? "ItemCompleted" : "ItemOpened", command, ("item", complete.Item.ToString()), ("note", complete.Note ?? string.Empty)),
            [],
            command);
        await PlanAgainAsync();
    }

    /// <summary>Takes the report on a day of the visit.</summary>
    internal Task ReportAsync(CommandEnvelope command, ReportDay report)
    {
        var text = report.Report;
        var days = Visit.Plan!.Days.ToList();
        var judged = DailyReportRules.Check(
            new DailyReport
            {
                Day = report.Day,
                Presented = text.Presented,
                Agreed = text.Agreed,
                TookPart = text.TookPart,
                Text = text.Text,
                By = command.By,
                At = command.At,
            },
            days,
            days[Math.Min(Visit.DaysHeld, days.Count - 1)]);
        if (!judged.IsDone)
        {
            return RefuseAsync(command, judged.Refusal);
        }

        // The last report that was waited for ends the wait.
        var reported = Visit.Reported(judged.Value);
        reported = reported is { Pending.Step: Steps.DailyReport } && !reported.Unreported().Any() ? reported with { Pending = null } : reported;
        return CommitAsync(reported, Event(reported, "DayReported", command, ("day", Day(report.Day))), [], command);
    }

    /// <summary>A day of the visit is over: its report is asked for, and those that are missing.</summary>
    internal Task EndDayAsync()
    {
        var ended = Visit.DayEnded();
        var missing = ended.Plan!.Days.Take(ended.DaysHeld).Intersect(ended.Unreported()).ToList();

        // After the last day the step that waits for the reports asks for them.
        Notice[] notices = missing is [] || ended.DaysHeld == ended.Plan.Days.Count()
            ? []
            : [Tell(ended, NoticeKind.DailyReportAsked, ended.Plan.Lead, ("days", string.Join(", ", missing.Select(day => Day(day)))))];
        return CommitAsync(ended, Event(ended, "DayHeld", Party.System, ("day", Day(Visit.Plan!.Days.ElementAt(Visit.DaysHeld)))), notices);
    }

    private async Task TakenAsync(
        CommandEnvelope command, VisitRequest taken, PreparationItem item, string what, params (string Name, string Value)[] data)
    {
        // What comes again takes the place of what was there; the item stays done.
        var preparation = taken.Preparation!;
        var completed = taken.Prepared(preparation with
        {
            Checklist = preparation.Checklist.Complete(item, command.By, command.At).Value ?? preparation.Checklist,
        });
        await CommitAsync(
            Waiting(completed), Event(completed, what, command, data), [Tell(completed, NoticeKind.PreparationTaken, command.By, [("item", item.ToString()), .. data])], command);
        if (completed.Stage == Stage.Preparing)
        {
            await PlanAgainAsync();
        }
    }

    // Whoever has nothing open any more is not waited for.
    private static VisitRequest Waiting(VisitRequest visit) => visit.Pending is { Step: Steps.Preparation } pending
        ? visit with { Pending = pending with { On = [.. visit.Preparation!.Open.SelectMany(item => item.Owners).Distinct()] } }
        : visit;
}
