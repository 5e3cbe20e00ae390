using System.Collections.Frozen;
using Serverless.Domain.Notes.Dates;
using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Replies;

/// <summary>Finds the day that follows a word such as "defer until" or "other days": one day or days that follow each other, in the future.</summary>
internal static class ReplyDay
{
    private static readonly FrozenSet<string> Before = new[]
    {
        "on", "for", "from", "as", "starting", "beginning", "week", "instead", "para", "desde", "partir", "semana", "en", "pour", "des", "a", "la", "semaine",
        "на", "с", "со", "начиная", "неделя", "неделю", "من", "في", "ابتداء", "اعتبارا", "يوم", "自", "从", "于", "在", "为",
    }.Select(Folding.FoldWords).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Finds the day.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="passage">Where it is looked for: from behind the word on.</param>
    /// <param name="today">The day must be later.</param>
    /// <param name="mayLast">Whether there may be several days that follow each other, of which the first counts.</param>
    /// <returns>The day and where it ends, or why there is none.</returns>
    internal static (DateOnly Day, int End, ReplyProblem? Problem) Find(FoldedText text, Passage passage, DateOnly today, bool mayLast)
    {
        var dates = DateScanner.Find(text).Where(date => date.Place.Start >= passage.Start && date.Place.End <= passage.End).ToList();
        if (dates is not [var date])
        {
            return (default, 0, dates.Count == 0 ? ReplyProblem.DateMissing : ReplyProblem.DateUnclear);
        }

        var isDay = IsPlain(text.Text[passage.Start..date.Place.Start]) && IsEnded(text.Text[date.Place.End..passage.End].TrimStart())
            && date.Form == DateForm.Days && (mayLast || date.IsOneDay);
        return isDay && date.Resolve(today) is { } days && days.From > today && date.IsWeekdayRight(days.From)
            ? (days.From, date.Place.End, null)
            : (default, 0, ReplyProblem.DateUnclear);
    }

    /// <summary>Whether a date or a day of the week stands in some words.</summary>
    internal static bool IsIn(string words) =>
        DateScanner.Find(FoldedText.Of(words)).Count > 0 || Tokens.Of(words).Exists(token => DateWords.Weekdays.ContainsKey(token.Text));

    // Only "the", a day of the week or the like may stand before it.
    private static bool IsPlain(string words) => words.Split([' ', '\n', ':', ',', '-', '.', ';', '。'], StringSplitOptions.RemoveEmptyEntries)
        .All(word => DateWords.Fillers.Contains(word) || DateWords.To.Contains(word) || DateWords.Weekdays.ContainsKey(word) || Before.Contains(word));

    private static bool IsEnded(string after) => after.Length == 0 || after[0] is '.' or ',' or ':' or ';' or '-' or '(' or '。' or '!' or '?'
        || ReplyLexicon.Meanings[ReplyMeaning.OtherDays].AtStart(after) > 0;
}
