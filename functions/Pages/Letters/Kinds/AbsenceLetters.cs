using Serverless.Domain.Availability;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Kinds;

/// <summary>What experts are told who wrote when they are away.</summary>
internal static class AbsenceLetters
{
    private const int MostShown = 40;
    private const int DaysToExample = 30;
    private const int DaysOfExample = 10;

    internal static Letter Taken(LetterDraft draft)
    {
        var today = draft.Day(draft.Source.Notice.At);
        var coming = draft.Source.Absences.Where(period => period.Until >= today).ToList();
        draft.Say(coming is [] ? "absences.none" : "absences.taken");
        draft.Facts(coming.Take(MostShown)
            .GroupBy(period => period.Source)
            .OrderBy(source => source.Key)
            .Select(source => new FactLine(draft.Text($"away.source.{source.Key}"), [.. source.Select(period => Line(draft.Wording, period))])));
        if (coming.Count > MostShown)
        {
            draft.Say("absences.more");
        }

        draft.Quote(draft.Data("lines"), "absences.remarks");
        draft.Act("link.away");
        How(draft);
        return draft.Finish("absences.taken.subject");
    }

    internal static Letter Unclear(LetterDraft draft)
    {
        draft.Say("absences.unclear");
        draft.Quote(draft.Data("lines"), "absences.unclear.lines");
        draft.Act("link.away");
        How(draft);
        return draft.Finish("absences.unclear.subject");
    }

    /// <summary>An absence in words: its days, and its kind where it is not the common one.</summary>
    private static Phrase Line(Wording wording, AwayPeriod period)
    {
        var days = wording.DatesWithWeekdays(period.From, period.Until);
        return period.Kind == AwayKind.Away ? wording.Say(days) : wording.Compose("value.labelled", ("label", days), ("what", wording[$"away.kind.{period.Kind}"]));
    }

    private static void How(LetterDraft draft)
    {
        var words = AwayVocabularies.All[draft.Wording.Language];
        var from = draft.Day(draft.Source.Notice.At).AddDays(DaysToExample);
        draft.Heading("heading.reply");
        draft.Add(new ReplyBlock(
            draft.Text("absences.how"),
            [
                new ReplyLine(AwayExample.Of(words.Away[0], from, from.AddDays(DaysOfExample)), draft.Text("absences.how.Away")),
                new ReplyLine(AwayExample.Of(words.MayFinish[0], from, from.AddDays(DaysOfExample)), draft.Text("absences.how.MayFinish")),
                new ReplyLine(words.None[0], draft.Text("absences.how.None")),
            ]));
        draft.Say("absences.replaces");
    }
}
