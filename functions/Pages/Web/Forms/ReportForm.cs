using Serverless.Domain.Commands;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;

namespace Serverless.Pages.Web.Forms;

/// <summary>The form of a daily report. Each day has fields of its own, so that no two on a page have one id.</summary>
public static class ReportForm
{
    /// <summary>The day that is reported on.</summary>
    public const string Day = "day";

    /// <summary>What was presented, by whom.</summary>
    public static string Presented(DateOnly day) => $"presented-{Days.Write(day)}";

    /// <summary>What was agreed.</summary>
    public static string Agreed(DateOnly day) => $"agreed-{Days.Write(day)}";

    /// <summary>Who took part.</summary>
    public static string TookPart(DateOnly day) => $"tookPart-{Days.Write(day)}";

    /// <summary>Anything else.</summary>
    public static string Other(DateOnly day) => $"other-{Days.Write(day)}";

    /// <summary>The days that can be reported on: those that are over and the one that goes on.</summary>
    public static IReadOnlyList<DateOnly> Due(VisitRequest visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return [.. (visit.Plan?.Days ?? []).Take(visit.DaysHeld + 1)];
    }

    /// <summary>Reads the form.</summary>
    /// <param name="form">What was filled in.</param>
    /// <param name="visit">The request.</param>
    /// <returns>Null when it is about no day that can be reported on.</returns>
    public static FormReading? Read(FormState form, VisitRequest visit)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!Days.TryParse(form.Text(Day), out var day) || !Due(visit).Contains(day))
        {
            return null;
        }

        string[] fields = [Presented(day), Agreed(day), TookPart(day), Other(day)];
        if (fields.All(field => form.Text(field).Length == 0))
        {
            return FormReading.Wrong(new FieldFault(fields[0], "page.fault.report"));
        }

        var report = new DailyReportText(
            [.. Lines(form, fields[0]).Select(DailyReportReader.ReadPresented)], form.Text(fields[1]), Lines(form, fields[2]), form.Text(fields[3]));
        FieldFault?[] faults =
        [
            report.Presented.Any(one => one.Title.Length > DailyReportRules.LongestEntry || one.By.Length > DailyReportRules.LongestEntry) ? Entry(fields[0]) : null,
            TextField.Check(form, fields[1], missing: null, DailyReportRules.LongestText),
            report.TookPart.Any(one => one.Length > DailyReportRules.LongestEntry) ? Entry(fields[2]) : null,
            TextField.Check(form, fields[3], missing: null, DailyReportRules.LongestText),
        ];
        return faults.OfType<FieldFault>().ToList() is [_, ..] wrong ? FormReading.Wrong(wrong) : FormReading.Of(new ReportDay(day, report));
    }

    /// <summary>The values of the fields for a report as it stands.</summary>
    internal static IEnumerable<(string Name, string? Value)> Values(DateOnly day, DailyReportText report) =>
    [
        (Day, Days.Write(day)),
        (Presented(day), string.Join('\n', report.Presented.Select(one => one.By.Length > 0 ? $"{one.Title} – {one.By}" : one.Title))),
        (Agreed(day), report.Agreed),
        (TookPart(day), string.Join('\n', report.TookPart)),
        (Other(day), report.Text),
    ];

    private static FieldFault Entry(string field) => new(field, "page.fault.entry", DailyReportRules.LongestEntry);

    private static string[] Lines(FormState form, string field) =>
        [.. form.Text(field).Split('\n').Select(line => line.Trim(' ', '\t', '•', '-', '–', '*')).Where(line => line.Length > 0)];
}
