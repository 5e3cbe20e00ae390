using System.Globalization;
using System.Text.RegularExpressions;
using Serverless.Domain.Commands;
using Serverless.Domain.Notes.Dates;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Replies;

/// <summary>
/// Reads the lead expert's mail as the report on a day of the visit: the day that its first lines name, otherwise the first
/// day that nobody has reported on.
/// </summary>
public static partial class ReportReplyReader
{
    private const int FirstLines = 3;
    private const string Numerals = "一二三四五六七八九";

    /// <summary>Reads it.</summary>
    /// <param name="newText">What is new in the mail: all of it is the report.</param>
    /// <param name="visit">The visit, which has a plan.</param>
    /// <param name="today">The day at the venue: no later one is reported on.</param>
    public static ReplyReading Read(string newText, VisitRequest visit, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(newText);
        ArgumentNullException.ThrowIfNull(visit);
        var whole = newText.Trim();
        if (whole.Length == 0)
        {
            return ReplyReading.Text(whole);
        }

        List<DateOnly> days = [.. visit.Plan?.Days ?? []];
        return Named(whole, days) switch
        {
            [_, _, ..] => ReplyReading.NotUnderstood(ReplyProblem.DateUnclear, string.Empty),
            [var day] => Report(day, whole),
            _ => visit.Unreported().Where(day => day <= today).Take(1).ToList() is [var day] ? Report(day, whole) : ReplyReading.Text(whole),
        };
    }

    private static ReplyReading Report(DateOnly day, string text) => ReplyReading.Of(new ReportDay(day, DailyReportReader.Read(text)), text);

    // The days of the visit that are named in the first line that names any.
    private static List<DateOnly> Named(string whole, List<DateOnly> days)
    {
        var text = FoldedText.Of(whole);
        var dates = DateScanner.Find(text);
        foreach (var line in Sentences.Lines(text.Text).Take(FirstLines))
        {
            var spans = dates.Where(date => line.Contains(date.Place) && date.Form == DateForm.Days && days.Count > 0).Select(date => date.Resolve(days[0])).ToList();
            var named = days.Where(day => spans.Exists(span => day >= span?.From && day <= span?.Until)).ToList();
            named = named is [] ? Numbered(text.Text[line.Start..line.End], days) : named;
            if (named is not [])
            {
                return named;
            }
        }

        return [];
    }

    // "Day 2", 第二天
    private static List<DateOnly> Numbered(string line, List<DateOnly> days) =>
    [
        .. NumberedDay().Matches(line)
            .Select(match => match.Groups["number"].Value)
            .Select(number => Numerals.IndexOf(number, StringComparison.Ordinal) is var numeral and >= 0 ? numeral : int.Parse(number, CultureInfo.InvariantCulture) - 1)
            .Where(index => index >= 0 && index < days.Count)
            .Distinct()
            .Select(index => days[index]),
    ];

    [GeneratedRegex(@"\b(?:day|dia|jour|день|اليوم) (?<number>[0-9]{1,2})\b|第(?<number>[0-9]{1,2}|[一二三四五六七八九])天", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NumberedDay();
}
