using System.Globalization;
using System.Xml.Linq;
using Serverless.Documents.Returns;
using Serverless.Documents.Writing;
using Serverless.Domain.Drafts;

namespace Serverless.Documents.Nap;

/// <summary>Writes one plan.</summary>
internal sealed class NapWriter(NapDraft draft)
{
    /// <summary>The colour behind rows that were carried over.</summary>
    internal const string OpenFill = "FFF2CC";

    // Shares of the page's width, in percent.
    private static readonly int[] Shares = [25, 16, 21, 11, 13, 14];
    private static readonly int[] Widths = [.. Shares.Select(share => NewDocument.WideText * share / 100)];

    private readonly NapWords _words = NapWords.In(draft.Language);
    private readonly Composer _composer = new(draft.Language);

    private string Version => draft.Stamp.Version.ToString(CultureInfo.InvariantCulture);

    internal byte[] Write()
    {
        var title = $"{_words.Title}: {draft.StateName}";
        var document = new NewDocument(draft.Language, title, draft.Date, _composer)
        {
            IsWide = true,
            FooterRuns =
            [
                _composer.Run($"{_words.Draft} · "),
                .. _composer.Named(ShownStamp.FootReference, _composer.Run($"{draft.Stamp.Reference}")),
                _composer.Run($" · {_words.Version} "),
                .. _composer.Named(ShownStamp.FootVersion, _composer.Run(Version)),
            ],
            PageWords = (_words.Page, _words.Of),
        };
        return document.Write([.. Front(), .. Sections()], file => Stamps.Write(file, draft.Stamp));
    }

    private IEnumerable<XElement> Front() =>
    [
        Text("Title", "title", _words.Title),
        Text("Subtitle", "subtitle", _words.Subtitle),
        Fact("state", _words.State, _composer.Run(draft.StateName)),
        Fact("reference", _words.Reference, _composer.Named(ShownStamp.Reference, _composer.Run($"{draft.Stamp.Reference}"))),
        Fact("date", _words.Date, _composer.Named(ShownStamp.Date, _composer.Run(_words.Day(draft.Date, draft.Language)))),
        Fact("version", _words.Version, _composer.Named(ShownStamp.Version, _composer.Run(Version))),
        Text(null, "introduction", _words.Introduction),
        Text(null, "howTo", _words.HowTo),
    ];

    private IEnumerable<XElement> Sections()
    {
        OperativeParagraph? last = null;
        foreach (var section in NapSection.All)
        {
            if (section.Paragraph != last)
            {
                yield return Text("Heading1", $"{section.Paragraph}", _words.Heading(section.Paragraph));
                last = section.Paragraph;
            }

            yield return _composer.Paragraph("Heading2", $"{section}", _composer.Named($"s_{section}", _composer.Run(_words.Fields[section.Field])));
            yield return Table(section);
            yield return Text("TableNote", $"{section} end", string.Empty);
        }
    }

    private XElement Table(NapSection section)
    {
        var header = Composer.Row(isHeader: true, _words.Columns.Select((column, index) => Composer.Cell(
            Widths[index], fill: "1F3864", Text("TableHead", $"{section} column {index}", column))));
        return _composer.Table(Widths, [header, .. draft.Measures.Where(measure => measure.Section == section).Select(Row)]);
    }

    private XElement Row(NapMeasure measure)
    {
        string[] texts = [measure.Measure, measure.Institution, measure.Action, measure.TimeFrame, Status(measure), measure.Assistance];
        var fill = measure.CarriedFrom is null ? null : OpenFill;
        return Composer.Row(isHeader: false, texts.Select((text, index) => Composer.Cell(Widths[index], fill, Cell(measure, index, text))));
    }

    private IEnumerable<XElement> Cell(NapMeasure measure, int index, string text)
    {
        var lines = text.Split('\n').Select((line, number) =>
        {
            var run = _composer.Run(line);
            return _composer.Paragraph("TableText", $"{measure.Id} {index} {number}", index == 0 && number == 0 ? _composer.Named($"m_{measure.Id}", run) : [run]);
        });
        return index == 4 && measure.CarriedFrom is { } from
            ? lines.Append(Text(CarriedRows.Style, CarriedRows.KeyOf(measure.Id), _words.CarriedFrom(from)))
            : lines;
    }

    private string Status(NapMeasure measure) =>
        measure.StatusNote.Length == 0 ? _words.Statuses[measure.Status] : $"{_words.Statuses[measure.Status]}\n{measure.StatusNote}";

    private XElement Fact(string key, string name, params IEnumerable<XElement> value) => _composer.Paragraph(
        null, key, _composer.Run($"{name}: ", Composer.Bold(), Composer.BoldComplex()), value);

    private XElement Text(string? style, string key, string text) =>
        text.Length == 0 ? _composer.Paragraph(style, key) : _composer.Paragraph(style, key, _composer.Run(text));
}
