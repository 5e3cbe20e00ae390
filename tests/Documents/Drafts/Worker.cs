using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Domain.Drafts;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>Does in a document what the slots ask for, and writes down what it did.</summary>
internal sealed class Worker
{
    private readonly Pen[] _pens;
    private readonly Words _words;
    private readonly Commenter _commenter;
    private readonly List<OpenXmlElement> _blocks;
    private readonly Dictionary<Paragraph, Deed> _places = [];
    private bool _hasMoved;

    internal Worker(MainDocumentPart main, Pen[] pens, Words words)
    {
        (_pens, _words, _commenter) = (pens, words, new Commenter(main));
        var body = main.Document!.Body!;
        _blocks = [.. body.ChildElements.Where(block => block is DocumentFormat.OpenXml.Wordprocessing.Paragraph or DocumentFormat.OpenXml.Wordprocessing.Table)];
        var (headings, table) = (string.Empty, 0);
        foreach (var paragraph in body.Descendants<Paragraph>())
        {
            if (paragraph.ParagraphProperties?.ParagraphStyleId is not null)
            {
                headings = paragraph.InnerText;
            }

            var cell = paragraph.Parent as TableCell;
            table += cell is not null && cell.Parent!.Elements<TableCell>().First() == cell && cell.Parent.Parent!.Elements<TableRow>().First() == cell.Parent ? 1 : 0;
            var place = cell is null ? null : new CellPlace(table, 1 + cell.Parent!.ElementsBefore().OfType<TableRow>().Count(), 1 + cell.ElementsBefore().OfType<TableCell>().Count());
            _places[paragraph] = new Deed(default, default, string.Empty, default, headings, paragraph.ParagraphId?.Value ?? $"#{_places.Count + 1}", 0, 0, place, string.Empty, string.Empty);
        }
    }

    internal List<Deed> Deeds { get; } = [];

    internal void Work(IReadOnlyList<Slot> slots)
    {
        var at = 0;
        foreach (var slot in slots)
        {
            if (slot.IsTable)
            {
                Table((Table)_blocks[at++], slot);
            }

            var paragraph = (Paragraph)_blocks[at++];
            var pen = _pens[slot.Hand];
            // After a table the paragraph is that table's companion.
            switch (slot.IsTable ? BlockEdit.None : slot.Whole)
            {
                case BlockEdit.Remove:
                    Note(LedgerKind.Deletion, pen, paragraph, 0, paragraph.InnerText, string.Empty);
                    Author.Remove(paragraph, pen);
                    break;
                case BlockEdit.Add:
                    var text = _words.Next(7);
                    Note(LedgerKind.Insertion, pen, paragraph, 0, string.Empty, text);
                    Author.AddBefore(paragraph, text, pen);
                    break;
                case BlockEdit.Move when !_hasMoved:
                    _hasMoved = true;
                    Note(LedgerKind.Move, pen, paragraph, 0, paragraph.InnerText, paragraph.InnerText);
                    Author.Move(paragraph, (Paragraph)_blocks[^1], pen);
                    break;
                case BlockEdit.Restyle:
                    Note(LedgerKind.Formatting, pen, paragraph, 0, paragraph.InnerText, "style Quote");
                    Author.Restyle(paragraph, "Quote", pen);
                    break;
                default:
                    Halves(paragraph, slot);
                    break;
            }
        }
    }

    private void Table(Table table, Slot slot)
    {
        var rows = table.Elements<TableRow>().ToList();
        var row = rows[slot.Size % rows.Count];
        var pen = _pens[slot.Hand];
        var first = row.Descendants<Paragraph>().First();
        var texts = row.Elements<TableCell>().Select(cell => cell.InnerText).ToList();
        if (slot.Whole == BlockEdit.Remove)
        {
            Note(LedgerKind.RowDeletion, pen, first, 0, string.Join('\t', texts), string.Empty, length: 0);
            RowAuthor.Remove(row, pen);
        }
        else if (slot.Whole == BlockEdit.Add)
        {
            var added = texts.ConvertAll(_ => _words.Next(3));
            var near = (rows.ElementAtOrDefault((slot.Size % rows.Count) + 1) ?? row).Descendants<Paragraph>().First();
            Note(LedgerKind.RowInsertion, pen, near, 0, string.Empty, string.Join('\t', added));
            RowAuthor.AddAfter(row, added, pen);
        }
        else
        {
            Edit(row.Descendants<Paragraph>().Last(), slot.First with { At = 1 + (slot.First.At % 3), Count = 1 });
        }
    }

    // From the end, so that what is done does not shift what is still to do.
    private void Halves(Paragraph paragraph, Slot slot)
    {
        var cuts = slot.First.Kind == WordEditKind.Cut;
        Edit(paragraph, slot.Second with { At = 6 + (slot.Second.At % 3), Kind = cuts && slot.Second.Kind == WordEditKind.Comment ? WordEditKind.None : slot.Second.Kind });
        Edit(paragraph, slot.First with { At = 1 + (slot.First.At % 3), Kind = slot.Second.Kind == WordEditKind.Cut || cuts ? WordEditKind.None : slot.First.Kind });
    }

    private void Edit(Paragraph paragraph, WordEdit edit)
    {
        var pen = _pens[edit.Hand];
        var text = string.Concat(paragraph.Elements<Run>().Select(run => run.InnerText));
        var words = text.Split(' ');
        var offset = words.Take(edit.At).Sum(word => word.Length + 1);
        var some = string.Join(' ', words.Skip(edit.At).Take(edit.Count));
        switch (edit.Kind)
        {
            case WordEditKind.Insert:
                var added = _words.Next(edit.Count) + " ";
                Note(LedgerKind.Insertion, pen, paragraph, offset, string.Empty, added);
                Author.Insert(paragraph, offset, added, pen);
                break;
            case WordEditKind.Delete:
                Note(LedgerKind.Deletion, pen, paragraph, offset, some + " ", string.Empty);
                Author.Delete(paragraph, offset, some.Length + 1, pen);
                break;
            case WordEditKind.Replace:
                var other = _words.Next(edit.Count);
                Note(LedgerKind.Replacement, pen, paragraph, offset, some, other);
                Author.Replace(paragraph, offset, some.Length, other, pen);
                break;
            case WordEditKind.Embolden:
                Note(LedgerKind.Formatting, pen, paragraph, offset, some, "bold");
                Author.Embolden(paragraph, offset, some.Length, pen);
                break;
            case WordEditKind.Comment:
                Comment(paragraph, offset, some, edit);
                break;
            case WordEditKind.Cut when pen.IsTracked:
                Note(LedgerKind.Insertion, pen, paragraph, offset, string.Empty, "\n");
                Author.Cut(paragraph, offset, pen);
                break;
        }
    }

    private void Comment(Paragraph paragraph, int offset, string quoted, WordEdit edit)
    {
        var (words, author) = (_words.Next(4), edit.Hand == 1 ? "Ana Ruiz" : "محمد علي");
        var isDone = edit.Hand == 2;
        var identity = _commenter.Add(paragraph, offset, quoted.Length, words, author, isDone);
        Deeds.Add(Remark(LedgerKind.Comment, words) with { IsDone = isDone, Author = author });
        if (edit.Count == 2)
        {
            var answer = _words.Next(2);
            _commenter.Add(paragraph, offset, quoted.Length, answer, "Luis Gil", answers: identity);
            Deeds.Add(Remark(LedgerKind.Reply, answer) with { Answers = words, Author = "Luis Gil" });
        }

        Deed Remark(LedgerKind kind, string text) => _places[paragraph] with
        {
            Kind = kind, Origin = LedgerOrigin.Tracked, At = Pen.Day, Offset = offset, Length = quoted.Length, Old = quoted, New = text,
        };
    }

    private void Note(LedgerKind kind, Pen pen, Paragraph paragraph, int offset, string old, string @new, int? length = null) => Deeds.Add(_places[paragraph] with
    {
        Kind = kind,
        Origin = pen.IsTracked ? LedgerOrigin.Tracked : LedgerOrigin.Compared,
        Author = pen.Name ?? Scenario.Reviewer,
        At = pen.IsTracked ? Pen.Day : Scenario.Returning,
        Offset = offset,
        Length = length ?? old.Length,
        Old = old,
        New = @new,
    });
}
