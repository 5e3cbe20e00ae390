using Serverless.Domain.Languages;
using Serverless.Domain.Notes;
using Serverless.Domain.Preparation;

namespace Serverless.Domain.Reporting;

/// <summary>A daily report and the language that it is written in, as a note quotes it.</summary>
internal sealed class ReportedDay(DailyReport report, Language noteLanguage, NoteSource source)
{
    internal DailyReport Report => report;

    internal NoteSource Source => source;

    /// <summary>Where a sentence of the report is said; unique within the note.</summary>
    internal string Key { get; } = $"report.{source.Entry}";

    /// <summary>The report's language; null where it is the note's.</summary>
    internal Language? Language { get; } = LanguageOf(report) is var language && language == noteLanguage ? null : language;

    internal static Language LanguageOf(DailyReport report) => NoteReader.DetectLanguage(
        string.Join('\n', [.. report.Presented.Select(one => $"{one.Title} {one.By}"), report.Agreed, .. report.TookPart, report.Text]));
}
