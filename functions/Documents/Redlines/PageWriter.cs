using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Scripts;

namespace Serverless.Documents.Redlines;

/// <summary>Records in the base version what scripts say: one script after the other, each for a return.</summary>
internal sealed class PageWriter(Marker marker)
{
    private readonly Dictionary<XElement, EditableParagraph> _paragraphs = [];
    private readonly BlockAnchors _anchors = new();
    private readonly HashSet<XElement> _containers = [];

    /// <summary>Records what one return does to one container.</summary>
    internal void Write(PageScript script, BlockCopy copy, ScriptNotes notes)
    {
        _containers.Add(script.Base.Container);
        for (var i = 0; i < script.Gaps.Count; i++)
        {
            var next = i < script.Base.Blocks.Count ? script.Base.Blocks[i] as Line : null;
            foreach (var inserted in script.Gaps[i].Where(inserted => !notes.IsLeftOut(inserted.Change)))
            {
                var element = copy.Block(inserted.Block, inserted.Hand);
                _anchors.Before(script.Base, i).AddBeforeSelf(element);
                if (inserted.Block is Line { Text.Length: 0 } && next is not null && notes.Mark(inserted.Change, MarkKinds.Cut) is var (start, end))
                {
                    element.Add(start);
                    Paragraph(next).Insert(0, end);
                }
                else
                {
                    Enclose(element, notes.Mark(inserted.Change, MarkKinds.Put));
                }
            }

            if (i < script.Blocks.Count)
            {
                var following = i + 1 < script.Base.Blocks.Count ? script.Base.Blocks[i + 1] as Line : null;
                Block(script.Blocks[i], following, copy, notes);
            }
        }
    }

    /// <summary>The paragraph in which changes of a line are recorded.</summary>
    internal EditableParagraph Paragraph(Line line)
    {
        if (!_paragraphs.TryGetValue(line.Element, out var paragraph))
        {
            _anchors.Before(line.Element);
            _paragraphs[line.Element] = paragraph = new EditableParagraph(line, marker);
        }

        return paragraph;
    }

    /// <summary>Ends the work.</summary>
    internal void Finish()
    {
        foreach (var paragraph in _paragraphs.Values)
        {
            paragraph.Finish();
        }

        _anchors.Remove();
        foreach (var container in _containers)
        {
            LastParagraph.Settle(container, marker);
        }

        marker.FinishMoves();
    }

    private void Block(BlockScript script, Line? next, BlockCopy copy, ScriptNotes notes)
    {
        if (script is LineScript { Items.Count: > 0 } line)
        {
            Line(line, next, copy, notes);
        }
        else if (script is GridScript grid)
        {
            Rows(grid, copy, notes);
        }
    }

    private void Line(LineScript script, Line? next, BlockCopy copy, ScriptNotes notes)
    {
        var paragraph = Paragraph(script.Base);
        foreach (var item in script.Items.Where(item => !notes.IsLeftOut(item.Change)))
        {
            switch (item)
            {
                case InsertItem { Segment: { } segment } insert:
                    var mark = notes.Mark(item.Change, MarkKinds.Put);
                    paragraph.Insert(insert.Offset, mark?.Start, copy.Text(segment, insert.Hand), mark?.End);
                    break;
                case InsertItem { Break: { } end } insert:
                    var cut = notes.Mark(item.Change, MarkKinds.Cut);
                    paragraph.Insert(insert.Offset, cut?.Start);
                    paragraph.Break(insert.Offset, copy.PropertiesOf(end.Element), insert.Hand);
                    paragraph.Insert(insert.Offset, cut?.End);
                    break;
                case DeleteItem delete:
                    paragraph.Delete(delete.Start, delete.End, delete.Hand);
                    Surround(paragraph, delete.Start, delete.End, notes.Mark(item.Change, MarkKinds.Taken));
                    break;
                case LookItem look:
                    paragraph.Look(look.Start, look.End, look.Properties, look.Hand);
                    Surround(paragraph, look.Start, look.End, notes.Mark(item.Change, MarkKinds.Look));
                    break;
                case StyleItem style:
                    Properties.Replace(script.Base.Element, copy.PropertiesOf(new XElement(Wml.Paragraph, style.Properties)), marker, style.Hand);
                    Surround(paragraph, 0, script.Base.Text.Length, notes.Mark(item.Change, MarkKinds.Style));
                    break;
                case JoinItem join:
                    marker.MarkEnd(script.Base.Element, join.Hand, isInserted: false);
                    if (next is not null && notes.Mark(item.Change, MarkKinds.Joined) is var (start, after))
                    {
                        paragraph.Insert(script.Base.Text.Length, start);
                        Paragraph(next).Insert(0, after);
                    }

                    break;
                case MarkItem comment:
                    paragraph.Insert(comment.Offset, notes.Comment(comment.Node));
                    break;
            }
        }
    }

    private void Rows(GridScript script, BlockCopy copy, ScriptNotes notes)
    {
        for (var i = 0; i < script.Gaps.Count; i++)
        {
            foreach (var inserted in script.Gaps[i].Where(inserted => !notes.IsLeftOut(inserted.Change)))
            {
                var element = copy.Row(inserted.Row, inserted.Hand);
                _anchors.Before(script.Base, i).AddBeforeSelf(element);
                Enclose(element, notes.Mark(inserted.Change, MarkKinds.Put));
            }

            if (i >= script.Rows.Count)
            {
                continue;
            }

            var row = script.Rows[i];
            if (row.Deleted is { } deleted)
            {
                Gone(row.Base, deleted, notes);
            }

            foreach (var cell in row.Cells)
            {
                Write(cell, copy, notes);
            }
        }

        if (script.Deleted is { } whole && script.Rows.Count == 0)
        {
            foreach (var row in script.Base.Rows)
            {
                Gone(row, whole, notes);
            }
        }
    }

    private void Gone(GridRow row, DeletedMark deleted, ScriptNotes notes)
    {
        if (notes.IsLeftOut(deleted.Change))
        {
            return;
        }

        var lines = row.Cells.SelectMany(cell => cell.Lines).ToList();
        foreach (var line in lines)
        {
            Paragraph(line).Delete(0, line.Text.Length, deleted.Hand);
        }

        if (lines.Count > 0 && notes.Mark(deleted.Change, MarkKinds.Taken) is var (start, end))
        {
            Paragraph(lines[0]).Insert(0, start);
            Paragraph(lines[^1]).Insert(lines[^1].Text.Length, end);
        }

        foreach (var element in row.Source.Element.DescendantsAndSelf(Wml.Row).Where(one => one.Element(Wml.RowProperties)?.Element(Wml.Deleted) is null).ToList())
        {
            marker.MarkRow(element, deleted.Hand, isInserted: false);
        }
    }

    private static void Surround(EditableParagraph paragraph, int start, int end, (XElement Start, XElement End)? mark)
    {
        if (mark is var (before, after))
        {
            paragraph.Surround(start, end, before, after);
        }
    }

    // From the beginning of the first paragraph to the end of the last.
    private static void Enclose(XElement element, (XElement Start, XElement End)? mark)
    {
        if (mark is not var (start, end) || element.DescendantsAndSelf(Wml.Paragraph).ToList() is not [var first, ..] paragraphs)
        {
            return;
        }

        if (first.Element(Wml.ParagraphProperties) is { } properties)
        {
            properties.AddAfterSelf(start);
        }
        else
        {
            first.AddFirst(start);
        }

        paragraphs[^1].Add(end);
    }
}
