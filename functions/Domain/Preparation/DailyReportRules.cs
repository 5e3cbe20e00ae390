using System.Globalization;
using Serverless.Domain.Results;

namespace Serverless.Domain.Preparation;

/// <summary>What makes a daily report usable.</summary>
public static class DailyReportRules
{
    /// <summary>How many characters a report may have.</summary>
    public const int LongestText = 20_000;

    /// <summary>How many characters the title of what was presented, or the name of who took part, may have.</summary>
    public const int LongestEntry = 300;

    /// <summary>How many entries each list of a report may have.</summary>
    public const int MostEntries = 200;

    /// <summary>Checks a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="days">The days of the visit on which there is a programme.</param>
    /// <param name="today">The day at the venue at this moment: nobody reports on a day to come.</param>
    public static Result<DailyReport> Check(DailyReport report, IReadOnlyList<DateOnly> days, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(days);
        var fault = report switch
        {
            _ when !days.Contains(report.Day) => $"{Date(report.Day)} is no day of the visit. Its days are: {string.Join(", ", days.Select(Date))}.",
            _ when report.Day > today => $"{Date(report.Day)} is still to come at the venue, where it is {Date(today)}. Report when the day has begun.",
            { Presented.Count: 0, TookPart.Count: 0 } when string.IsNullOrWhiteSpace(report.Text) && string.IsNullOrWhiteSpace(report.Agreed) =>
                "The report is empty. Say what was presented, what was agreed, or who took part.",
            _ when report.Text.Length > LongestText || report.Agreed.Length > LongestText => $"The report is longer than {LongestText} characters. Shorten it.",
            _ when report.Presented.Count > MostEntries || report.TookPart.Count > MostEntries => $"A list in the report has more than {MostEntries} entries. Shorten it.",
            _ when report.Presented.Any(one => one.Title.Length > LongestEntry || one.By.Length > LongestEntry) || report.TookPart.Any(one => one.Length > LongestEntry) =>
                $"An entry of the report is longer than {LongestEntry} characters. Shorten it.",
            _ when report.Presented.Any(one => string.IsNullOrWhiteSpace(one.Title)) => "A presentation has no title. Say what was presented.",
            _ => null,
        };
        return fault is null ? report : new Refusal(RefusalReason.Invalid, fault);
    }

    private static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
