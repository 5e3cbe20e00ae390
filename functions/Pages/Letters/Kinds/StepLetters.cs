using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;
using Serverless.Pages.Letters.Blocks;

namespace Serverless.Pages.Letters.Kinds;

/// <summary>Reminders, changed deadlines, and that somebody is no longer waited for.</summary>
internal static class StepLetters
{
    internal static Letter Reminder(LetterDraft draft)
    {
        var step = draft.Data("step") ?? string.Empty;
        var pending = draft.Waits(step);
        var item = Item(draft);
        var acts = item is null ? pending?.On.Contains(draft.To) == true : item.DoneAt is null && item.Owners.Contains(draft.To);
        var deadline = item is null ? pending?.Deadline : item.Deadline;
        var isOver = deadline?.Due < draft.Source.Notice.At;
        if (acts)
        {
            SayToActor(draft, step);
            if (step is Steps.Clarification or Steps.Lapse)
            {
                RequestHistory.OpenQuestion(draft);
            }
        }
        else
        {
            draft.Say(draft.To.Kind == PartyKind.ChairDelegate && step == Steps.ChairDecision ? "reminder.delegate" : "reminder.others");
        }

        if (isOver)
        {
            draft.Say("reminder.passed");
        }

        // Whoever has to act knows what for and needs the day; whoever is told needs to know who has to act.
        var what = item is null ? draft.Wording.StepTerm(step) : draft.Wording.Term(item.Item);
        draft.Facts(
        [
            .. acts ? [draft.Fact("letter.state", draft.State)] : RequestLines.Standing(draft, item?.Owners),
            item is null ? null : draft.Fact("label.item", what),
            .. Visit(draft, step),
            .. draft.Due(deadline),
        ]);
        if (acts)
        {
            draft.Act(ReplyHelp.Link(step));
            ReplyHelp.Step(draft, step);
        }

        return draft.Finish(isOver ? "reminder.subject.overdue" : "reminder.subject", ("step", what));
    }

    internal static Letter DeadlineChanged(LetterDraft draft)
    {
        var step = draft.Data("step") ?? string.Empty;
        var pending = draft.Waits(step);
        draft.Say("changed.text");
        if (draft.Data("cause") is { } cause && draft.Wording.Has($"changed.{cause}"))
        {
            draft.Say($"changed.{cause}");
        }

        draft.Facts(
        [
            draft.Fact("label.waiting", draft.Wording.StepTerm(step)),
            draft.Fact("label.old", Was(draft) is { } was ? draft.Moment(was) : null),
            .. draft.Due(pending, "label.new"),
        ]);
        if (pending?.On.Contains(draft.To) == true)
        {
            draft.Act(ReplyHelp.Link(step));
            ReplyHelp.Step(draft, step);
        }

        return draft.Finish("changed.subject", ("step", draft.Wording.StepTerm(step)));
    }

    internal static Letter Released(LetterDraft draft)
    {
        draft.Say("released.text");
        var decided = draft.Visit?.Decisions is [.., var last] ? last : null;
        draft.Facts(
            draft.Fact("letter.state", draft.State),
            draft.Fact("label.stage", Enum.TryParse<Stage>(draft.Data("stage"), out var stage) ? draft.Wording.Term(stage) : null),
            draft.Fact("label.decided", decided is null ? null : RequestHistory.Decision(draft, decided)));
        return draft.Finish("released.subject");
    }

    // The item of the checklist that a reminder means; null where the step itself is meant.
    private static ChecklistItem? Item(LetterDraft draft) => Enum.TryParse<PreparationItem>(draft.Data("item"), out var item)
        ? draft.Visit?.Preparation?.Checklist.Items.FirstOrDefault(known => known.Item == item)
        : null;

    // What somebody has to have before them to answer, to confirm or to report.
    private static IEnumerable<FactLine?> Visit(LetterDraft draft, string step) => step switch
    {
        Steps.Proposal => [VisitLines.DaysLine(draft, VisitLines.Proposed(draft)), VisitLines.Team(draft, draft.Visit?.Proposal?.Team)],
        Steps.Answers => [VisitLines.DaysLine(draft, VisitLines.Days(draft)), VisitLines.Team(draft)],
        Steps.Preparation => [VisitLines.DaysLine(draft, VisitLines.Days(draft))],
        Steps.DailyReport => [PreparationLetters.MissingDays(draft)],
        Steps.DraftReview or Steps.DraftEdit or Steps.DraftDecision => [DraftLines.Version(draft)],
        Steps.NoteEdit or Steps.NoteClearance or Steps.NoteApproval => [VisitLines.DaysLine(draft, VisitLines.Days(draft))],
        _ => [],
    };

    private static void SayToActor(LetterDraft draft, string step)
    {
        var taken = draft.Visit?.Positions.FirstOrDefault(position => position.Member == draft.To)?.Position;
        if (step == Steps.NoObjection && taken is { } position)
        {
            draft.Say("reminder.noObjection.taken", ("position", draft.Wording.Term((Position?)position)));
        }
        else
        {
            draft.Say(draft.Wording.Has($"reminder.{step}") ? $"reminder.{step}" : "reminder.act");
        }

        if (step == Steps.Answers)
        {
            VisitLetters.Silence(draft);
        }
    }

    private static DateTimeOffset? Was(LetterDraft draft) =>
        DateTimeOffset.TryParse(draft.Data("was"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var was) ? was : null;
}
