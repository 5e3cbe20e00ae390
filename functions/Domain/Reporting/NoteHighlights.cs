using Serverless.Domain.Preparation;

namespace Serverless.Domain.Reporting;

/// <summary>Writes what happened, day by day, as the lead expert reported it.</summary>
internal sealed class NoteHighlights(NoteRecord record, NoteWords words)
{
    internal void Write(NoteBuilder section)
    {
        foreach (var report in record.Reports.OrderBy(report => report.Day))
        {
            var day = new ReportedDay(report, record.Language, new NoteSource(NoteSourceKind.Report, InformationNoteDraft.Iso(report.Day)));
            var own = new NoteBuilder();
            foreach (var (index, line) in DailyReportReader.Rest(report.Text).Index())
            {
                own.Text(NoteBuilder.Written($"{day.Key}.text.{index + 1}", line, day.Language, day.Source));
            }

            own.Points($"{day.Key}.presented", words.Presented, [.. Presented(day)]);
            own.Points($"{day.Key}.agreed", words.Agreed, [.. Agreed(day)]);
            if (own.Paragraphs is [_, ..])
            {
                section.Heading(Heading(day));
                section.Add(own);
            }
        }
    }

    internal static IEnumerable<IReadOnlyList<NoteSentence>> Presented(ReportedDay day) => day.Report.Presented.Select((session, index) => (IReadOnlyList<NoteSentence>)
    [
        NoteBuilder.Sentence(
            $"{day.Key}.presented.{index + 1}",
            session.By.Length > 0 ? $"{session.Title} ({session.By})" : session.Title,
            day.Source) with { Language = day.Language },
    ]);

    internal static IEnumerable<IReadOnlyList<NoteSentence>> Agreed(ReportedDay day) => day.Report.Agreed
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select((line, index) => NoteBuilder.Written($"{day.Key}.agreed.{index + 1}", line, day.Language, day.Source));

    private NoteSentence Heading(ReportedDay day)
    {
        var date = words.Date(day.Report.Day);
        var number = record.VisitDays.Index().FirstOrDefault(one => one.Item == day.Report.Day, (-1, default)).Item1 + 1;
        return NoteBuilder.Sentence($"{day.Key}.day", number > 0 ? words.Format(words.Day, number, date) : date, day.Source);
    }
}
