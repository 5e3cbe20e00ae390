using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Pages.Letters.Kinds;

/// <summary>What those who are asked for a visit are told: experts, the mission, partners, supporting States.</summary>
internal static class VisitLetters
{
    internal static Letter Asked(LetterDraft draft)
    {
        var (days, was) = (VisitLines.Days(draft), VisitLines.Days(draft, "wasFirst", "wasLast"));
        var hasMoved = was is not null && was != days;
        draft.Say($"asked.{draft.To.Kind}", ("state", draft.State));
        if (draft.To.Kind == PartyKind.Expert && VisitLines.TeamIds(draft) is [var lead, ..] && lead == draft.To.Id)
        {
            draft.Say("asked.lead");
        }

        if (was is not null)
        {
            draft.Say(hasMoved ? "asked.moved" : "asked.again");
        }

        draft.Facts(
        [
            draft.Fact("letter.state", draft.State),
            VisitLines.DaysLine(draft, days, hasMoved ? "label.days.new" : "label.days"),
            hasMoved ? VisitLines.DaysLine(draft, was, "label.days.was") : null,
            VisitLines.Venue(draft),
            draft.To.Kind == PartyKind.Mission ? null : VisitLines.Purpose(draft),
            VisitLines.Team(draft),
            .. draft.Due(draft.Waits(Steps.Answers)),
        ]);
        Silence(draft);
        draft.Act("link.clarify");
        ReplyHelp.Invitation(draft);
        draft.Say("asked.tentative");
        draft.Standing();
        return draft.Finish(
            hasMoved ? "asked.subject.moved" : "asked.subject", ("state", draft.State), ("days", VisitLines.Short(draft)));
    }

    internal static Letter Confirmed(LetterDraft draft)
    {
        draft.Say(draft.To.Kind == PartyKind.Mission ? "confirmed.Mission" : "confirmed.others", ("state", draft.State));
        draft.Facts(
            draft.Fact("letter.state", draft.State),
            VisitLines.DaysLine(draft, VisitLines.Days(draft)),
            VisitLines.Venue(draft),
            VisitLines.Team(draft),
            VisitLines.AlsoTaking(draft));
        draft.Say("confirmed.calendar");
        draft.Say("confirmed.hindered");
        if (VisitLines.Open(draft) is [_, ..] open)
        {
            PreparationLetters.Items(draft, open);
            draft.Say("prepare.otherwise");
        }
        else
        {
            draft.Say("confirmed.nothing");
        }

        draft.Standing();
        return draft.Finish("confirmed.subject", ("state", draft.State), ("days", VisitLines.Short(draft)));
    }

    internal static Letter Postponed(LetterDraft draft)
    {
        draft.Say("postponed.text", ("state", draft.State));
        draft.Quote(draft.Data("reason"), "declined.reason");
        draft.Facts(
            draft.Fact("letter.state", draft.State),
            VisitLines.DaysLine(draft, VisitLines.Days(draft, "first", "last"), "label.days.off"),
            draft.Fact("label.notBefore", VisitLines.Day(draft, "notBefore") is { } day ? draft.Wording.DateWithWeekday(day) : null));
        draft.Say("postponed.next");
        return draft.Finish("postponed.subject", ("state", draft.State));
    }

    internal static Letter Withdrawn(LetterDraft draft)
    {
        // The words of an end come with the notice, empty or not; whoever is only left out of a new plan gets none.
        var isOver = draft.Source.Notice.Data.ContainsKey("reason");
        draft.Say(isOver ? "uninvited.over" : "uninvited.text", ("state", draft.State));
        draft.Quote(draft.Data("reason"), "declined.reason");
        draft.Facts(
            draft.Fact("letter.state", draft.State),
            VisitLines.DaysLine(draft, VisitLines.Days(draft, "first", "last"), "label.days.off"));
        draft.Say("uninvited.thanks");
        return draft.Finish("uninvited.subject", ("state", draft.State));
    }

    internal static Letter AnswerTooLate(LetterDraft draft)
    {
        draft.Say("tooLate.text", ("state", draft.State));
        draft.Say("tooLate.again");
        if (draft.To.Kind == PartyKind.Officer || draft.Wording.Language == Language.English)
        {
            draft.Quote(draft.Data("message"), "refused.detail");
        }

        return draft.Finish("tooLate.subject");
    }

    /// <summary>What silence of the addressee means; nothing where nobody waits for an answer.</summary>
    internal static void Silence(LetterDraft draft)
    {
        if (draft.Visit?.Plan?.Find(draft.To) is { } invitation)
        {
            draft.Say(invitation.IsRequired ? "asked.silence.required" : "asked.silence.optional");
        }
    }
}
