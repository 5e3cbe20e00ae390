using DocumentFormat.OpenXml.Wordprocessing;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>Puts rows into tables and takes them out as Word does for its writer.</summary>
internal static class RowAuthor
{
    internal static void AddAfter(TableRow row, IEnumerable<string> texts, Pen pen)
    {
        var added = new TableRow(texts.Select(text => new TableCell(new Paragraph(
            pen.IsTracked ? pen.Sign(new InsertedRun(Author.NewRun(text))) : Author.NewRun(text)))));
        if (pen.IsTracked)
        {
            added.TableRowProperties = new TableRowProperties(pen.Sign(new Inserted()));
        }

        row.InsertAfterSelf(added);
    }

    internal static void Remove(TableRow row, Pen pen)
    {
        if (!pen.IsTracked)
        {
            row.Remove();
            return;
        }

        row.Descendants<Run>().ToList().ForEach(run => Author.Strike(run, pen));
        row.TableRowProperties = new TableRowProperties(pen.Sign(new Deleted()));
    }
}
