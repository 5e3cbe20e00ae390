using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Writing;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;

namespace Serverless.Documents.Nap;

/// <summary>Says in the rows of a plan that are not yet in place from which version they were carried over; all else stays as it is.</summary>
internal static class CarriedRows
{
    /// <summary>The style of the note.</summary>
    internal const string Style = "TableNote";

    // What may follow a cell's colour among its properties, in Word's order.
    private static readonly HashSet<string> AfterFill = new(
        ["noWrap", "tcMar", "textDirection", "tcFitText", "vAlign", "hideMark", "headers", "cellIns", "cellDel", "cellMerge", "tcPrChange"], StringComparer.Ordinal);

    /// <summary>From what the identity of a row's note is made.</summary>
    internal static string KeyOf(string measure) => $"{measure} carried";

    /// <summary>Marks the open rows of a body; a row that has a note from an earlier time keeps that.</summary>
    internal static void Mark(XElement body, DraftStamp from, Language language)
    {
        var composer = new Composer(language, body.Descendants(Wml.Paragraph).Attributes(Wml.ParagraphId).Select(id => id.Value));
        var note = NapWords.In(language).CarriedFrom(from);
        foreach (var (index, (section, row)) in (NapRows.Find(Page.Read(body, View.Final)) ?? []).Index())
        {
            // Where cells were merged there may be none for the status alone.
            var cell = row.Cells.Take(NapRows.StatusCell + 1).LastOrDefault();
            var (status, _) = NapRows.StatusOf(NapRows.TextsOf(row)[NapRows.StatusCell]);
            if (cell is null || status == MeasureStatus.InPlace || cell.Lines.Any(line => NapRows.IsNote(line) && !string.IsNullOrWhiteSpace(line.Shown)))
            {
                continue;
            }

            cell.Container.Add(composer.Paragraph(Style, KeyOf(NapRows.MarkOf(row) ?? $"{section} row {index}"), composer.Run(note)));
            row.Cells.ToList().ForEach(one => Fill(one.Container));
        }
    }

    // Colours that people gave stay.
    private static void Fill(XElement cell)
    {
        var properties = cell.Element(Wml.W + "tcPr");
        if (properties is null)
        {
            cell.AddFirst(properties = new XElement(Wml.W + "tcPr"));
        }

        var shading = properties.Element(Wml.W + "shd");
        if ((string?)shading?.Attribute(Wml.W + "fill") is not (null or "auto"))
        {
            return;
        }

        shading?.Remove();
        var fill = Composer.Filled(NapWriter.OpenFill);
        if (properties.Elements().FirstOrDefault(element => AfterFill.Contains(element.Name.LocalName)) is { } next)
        {
            next.AddBeforeSelf(fill);
        }
        else
        {
            properties.Add(fill);
        }
    }
}
