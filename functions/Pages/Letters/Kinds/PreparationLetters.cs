using System.Globalization;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Kinds;

/// <summary>What is asked and told while a visit is prepared and held.</summary>
internal static class PreparationLetters
{
    internal static Letter Asked(LetterDraft draft)
    {
        var open = VisitLines.Open(draft);
        draft.Say(open is [] ? "prepare.done" : "prepare.text", ("state", draft.State));
        Items(draft, open);
        if (open is [_, ..])
        {
            draft.Say("prepare.otherwise");
        }

        draft.Heading("heading.visit");
        draft.Facts(
            draft.Fact("letter.state", draft.State),
            VisitLines.DaysLine(draft, VisitLines.Days(draft)),
            VisitLines.Venue(draft),
            VisitLines.Team(draft));
        return draft.Finish("prepare.subject", ("state", draft.State), ("days", VisitLines.Short(draft)));
    }

    internal static Letter Taken(LetterDraft draft)
    {
        var item = Enum.TryParse<PreparationItem>(draft.Data("item"), out var known) ? known : PreparationItem.Participants;
        var preparation = draft.Visit?.Preparation;
        if (item == PreparationItem.Programme)
        {
            draft.Say("taken.programme", ("count", Count(draft, "sessions")));
        }
        else
        {
            draft.Say("taken.participants", ("count", Count(draft, "participants")));
        }

        draft.Say("taken.replaces");
        draft.Quote(draft.Data("remarks"), "taken.remarks");
        if (item == PreparationItem.Programme)
        {
            Programme(draft, preparation?.Programme);
        }
        else
        {
            Participants(draft, preparation?.Participants);
        }

        Items(draft, VisitLines.Open(draft));
        return draft.Finish("taken.subject", ("item", draft.Wording.Term(item)));
    }

    internal static Letter ReportAsked(LetterDraft draft)
    {
        draft.Say("report.text", ("state", draft.State));
        draft.Facts(
        [
            draft.Fact("letter.state", draft.State),
            MissingDays(draft),
            .. draft.Due(draft.Waits(Steps.DailyReport)),
        ]);
        draft.Say("report.otherwise");
        draft.Act("link.report");
        ReplyHelp.Report(draft);
        return draft.Finish("report.subject", ("state", draft.State));
    }

    /// <summary>The days whose report is asked for and has not come.</summary>
    internal static FactLine? MissingDays(LetterDraft draft)
    {
        List<DateOnly> missing = [.. draft.Visit?.Unreported() ?? []];
        var asked = draft.Data("days")?.Split(", ").Select(VisitLines.ParseDay).OfType<DateOnly>().ToList();
        Phrase[] days = [.. missing.Where(day => asked?.Contains(day) != false).Select(day => draft.Wording.Say(draft.Wording.DateWithWeekday(day)))];
        return days is [] ? null : new FactLine(draft.Text("label.day"), [.. days, .. VisitLines.Zone(draft, missing[0], missing[^1])]);
    }

    /// <summary>What is to be prepared, and how that is done.</summary>
    internal static void Items(LetterDraft draft, IReadOnlyList<ChecklistItem> open)
    {
        if (open is [_, ..])
        {
            draft.Heading("heading.items");
            draft.Facts(VisitLines.Items(draft, open));
        }

        draft.Act("link.prepare");
        ReplyHelp.Items(draft, open);
    }

    /// <summary>Who takes part, a line for each institution.</summary>
    internal static IEnumerable<FactLine> ParticipantLines(LetterDraft draft, ParticipantList? list) => (list?.Participants ?? [])
        .GroupBy(participant => participant.Institution, StringComparer.Ordinal)
        .Select(institution => new FactLine(draft.Wording.Say(institution.Key), [.. institution.Select(one => Person(draft, one)).Where(name => !name.IsEmpty)]));

    /// <summary>The programme, a line for each day.</summary>
    internal static IEnumerable<FactLine> ProgrammeLines(LetterDraft draft, Programme? programme) => (programme?.ByDay() ?? []).Select(day => new FactLine(
        draft.Wording.Say(draft.Wording.DateWithWeekday(day.Key)),
        [.. day.Select(session => draft.Wording.Compose("value.labelled", ("label", draft.Wording.Hours(session.Begin, session.End)), ("what", session.Title)))]));

    private static void Participants(LetterDraft draft, ParticipantList? list)
    {
        if (list is { Participants: [_, ..] })
        {
            draft.Heading("heading.participants");
            draft.Facts(ParticipantLines(draft, list));
        }
    }

    private static Phrase Person(LetterDraft draft, Participant participant) => participant switch
    {
        { Name: "" } => draft.Wording.Say(participant.Title),
        { Title: "" } => draft.Wording.Say(participant.Name),
        _ => draft.Wording.Compose("value.warning", ("name", participant.Name), ("warning", participant.Title)),
    };

    private static void Programme(LetterDraft draft, Programme? programme)
    {
        if (programme is { Sessions: [_, ..] })
        {
            draft.Heading("heading.programme");
            draft.Facts(ProgrammeLines(draft, programme));
        }
    }

    private static int Count(LetterDraft draft, string name) =>
        int.TryParse(draft.Data(name), CultureInfo.InvariantCulture, out var count) ? count : 0;
}
