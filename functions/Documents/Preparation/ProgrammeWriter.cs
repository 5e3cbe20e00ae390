using System.Globalization;
using System.Xml.Linq;
using Serverless.Documents.Writing;
using Serverless.Domain.Preparation;
using Serverless.Workflow.Preparation;

namespace Serverless.Documents.Preparation;

/// <summary>Writes one programme.</summary>
internal sealed class ProgrammeWriter(ProgrammeDocument document)
{
    private const string BreakFill = "E7E6E6";

    private static readonly int[] Widths = VisitPaper.Widths(17, 49, 34);

    private readonly VisitPaper _paper = new(document.Visit);

    private ProgrammeTableWords Words => _paper.Words.Programme;

    internal byte[] Write() => _paper.Write(
        Words.Title,
        [
            _paper.Text("Title", Words.Title),
            _paper.Text("Subtitle", $"{document.Visit.StateName} · {_paper.Words.Subject}"),
            .. document.IsDraft ? [_paper.Strong("Normal", Words.Draft)] : Array.Empty<XElement>(),
            .. _paper.Facts(),
            _paper.Text(null, Words.LocalTimes),
            .. document.Programme.ByDay().SelectMany((day, index) => Day(day, index + 1)),
            _paper.Text(null, _paper.Format(_paper.Words.Contact, document.Visit.Contact)),
        ]);

    private IEnumerable<XElement> Day(IGrouping<DateOnly, ProgrammeSession> day, int number) =>
    [
        _paper.Text("Heading1", _paper.Format(Words.Day, number, _paper.Day(day.Key))),
        _paper.Table(Widths, [_paper.Head(Widths, Words.Columns), .. day.Select(Row)]),
        _paper.Text("TableNote", string.Empty),
    ];

    private XElement Row(ProgrammeSession session)
    {
        var fill = session.Kind == SessionKind.Break ? BreakFill : null;
        return Composer.Row(
            isHeader: false,
            [
                Composer.Cell(Widths[0], fill, _paper.Text("TableText", $"{Time(session.Begin)}–{Time(session.End)}")),
                Composer.Cell(Widths[1], fill, _paper.Text("TableText", session.Title)),
                Composer.Cell(Widths[2], fill, Speakers(session)),
            ]);
    }

    private IEnumerable<XElement> Speakers(ProgrammeSession session) => session.Speakers.Count == 0
        ? [_paper.Text("TableText", string.Empty)]
        : session.Speakers.Select(speaker => _paper.Text("TableText", _paper.Joined(speaker.Who, speaker.Institution)));

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
