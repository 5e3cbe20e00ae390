using Serverless.Domain.Notes.Dates;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Replies;

namespace Serverless.Domain.Availability;

/// <summary>
/// Reads absences in the words of experts, in any of the six languages: one to a line, with its first and last day, such as
/// <c>away 24 December 2026 - 3 January 2027</c>. Never guesses: what is denied, conditional, open at one end or twofold is told as unread.
/// </summary>
public static class AwayReader
{
    private const int LongestLine = 300;

    private static readonly WordFinder Away = Words(language => language.Away);
    private static readonly WordFinder MayFinish = Words(language => language.MayFinish);
    private static readonly WordFinder None = Words(language => language.None);
    private static readonly WordFinder Bounds = Words(language => language.Bounds);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, without what it quotes.</param>
    /// <param name="today">The day by the writer's clock; an absence that is over by then is not read.</param>
    public static AwayReading Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var periods = new List<AwayPeriod>();
        var unread = new List<string>();
        var datesAlone = new List<string>();
        var saysNone = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = FoldedText.Of(line);
            var dates = DateScanner.Find(folded);
            if (None.IsIn(folded.Text))
            {
                saysNone |= dates is [];
                unread.AddRange(dates is [] ? [] : [Shown(line)]);
            }
            else if (!Away.IsIn(folded.Text) && !MayFinish.IsIn(folded.Text))
            {
                datesAlone.AddRange(dates is [] ? [] : [Shown(line)]);
            }
            else if (Period(folded.Text, dates, today) is { } period)
            {
                periods.Add(period);
            }
            else
            {
                unread.Add(Shown(line));
            }
        }

        // A date without such a word says nothing by itself; next to an absence it may be the other half of one.
        return periods is [] && unread is [] && !saysNone
            ? AwayReading.Nothing
            : new AwayReading(periods, [.. unread, .. datesAlone], saysNone && periods is []);
    }

    private static AwayPeriod? Period(string line, IReadOnlyList<DateMention> dates, DateOnly today)
    {
        if (dates is not [{ Form: DateForm.Days or DateForm.Months } date]
            || date.Resolve(today) is not { } days
            || !date.IsWeekdayRight(days.From)
            || days.Until < today)
        {
            return null;
        }

        var rest = Away.Without(MayFinish.Without(string.Concat(line.AsSpan(0, date.Place.Start), new string(' ', date.Place.Length), line.AsSpan(date.Place.End))));
        var isOpen = date.IsOneDay && Bounds.IsIn(rest);
        return isOpen || ReplyLexicon.Negations.IsIn(rest) || ReplyLexicon.Conditions.IsIn(rest) || ReplyLexicon.Reservations.IsIn(rest)
            ? null
            : new AwayPeriod(days.From, days.Until, MayFinish.IsIn(line) ? AwayKind.MayFinish : AwayKind.Away, AwaySource.Mail);
    }

    private static WordFinder Words(Func<AwayVocabulary, IReadOnlyList<string>> words) => new(AwayVocabularies.All.Values.SelectMany(words));

    private static string Shown(string line) => line.Length <= LongestLine ? line : line[..LongestLine];
}
