using System.Xml.Linq;
using Serverless.Documents.Compare;
using Serverless.Documents.Model;

namespace Serverless.Documents.Scripts;

/// <summary>Walks once through a returned paragraph and writes down what it does to the paragraph of the base version.</summary>
internal sealed class LineScripter(Hand reviewer, AnchorMap anchors, List<(XElement Base, XElement Returned)> notes)
{
    private readonly List<ScriptItem> _items = [];
    private IReadOnlyList<TextEdit> _edits = [];
    private Line? _line;
    private int _edit;
    private int _base;
    private int _view;

    internal IReadOnlyList<ScriptItem> Script(Line @base, Line original, LineEdits edits)
    {
        (_edits, _line) = (edits.Texts, @base);
        foreach (var source in original.Sources)
        {
            foreach (var segment in source.Segments)
            {
                if (segment.Kind == SegmentKind.Marker)
                {
                    anchors.Add(segment.Nodes[0], @base, _base);
                    if (segment.Nodes[0].Name.LocalName.StartsWith("comment", StringComparison.Ordinal))
                    {
                        _items.Add(new MarkItem(reviewer, _base, segment.Nodes[0]));
                    }
                }
                else if (segment.Inserted is null)
                {
                    Walk(segment);
                }
                else if (segment.Deleted is null)
                {
                    _items.Add(new InsertItem(reviewer.Of(segment.Inserted), _base, segment, null));
                }
            }

            // Not the last: its end was put in.
            if (source != original.Sources[^1] && source.Deleted is null)
            {
                _items.Add(new InsertItem(reviewer.Of(source.Inserted!), _base, null, source));
            }
        }

        TakeEdit();
        _items.AddRange(edits.Looks.Select(look => new LookItem(reviewer, look.OldStart, look.OldEnd, look.Look, look.Properties)));
        End(@base, original.Sources[^1], edits.IsStyled);
        return _items;
    }

    private void End(Line @base, ParagraphBlock last, bool isStyled)
    {
        var properties = last.Element.Element(Wml.ParagraphProperties);
        if (last.Formatted is { } change && Line.StyleOf(properties) != @base.Style)
        {
            _items.Add(new StyleItem(reviewer.Of(change), properties));
        }
        else if (isStyled && last.Formatted is null)
        {
            _items.Add(new StyleItem(reviewer, properties));
        }

        if (last.Deleted is { } joined)
        {
            _items.Add(new JoinItem(reviewer.Of(joined)));
        }
    }

    // A segment that was there before anything tracked: stretch by stretch either of the base version or new all the same.
    private void Walk(Segment segment)
    {
        for (var at = 0; at < segment.Text.Length;)
        {
            TakeEdit();
            var isNew = _edit > 0 && _view < _edits[_edit - 1].NewEnd;
            var until = isNew ? _edits[_edit - 1].NewEnd : _edit < _edits.Count ? _edits[_edit].NewStart : int.MaxValue;
            var length = Math.Min(segment.Text.Length - at, until - _view);
            if (!isNew)
            {
                Keep(segment, length);
            }
            else if (segment.Deleted is null)
            {
                _items.Add(new InsertItem(reviewer, _base, Slice(segment, at, length), null));
            }

            at += length;
            _view += length;
        }

        // What is taken out at the end of the segment stands before whatever is tracked after it.
        TakeEdit();
    }

    private void Keep(Segment segment, int length)
    {
        if (segment.Nodes[0].Name.LocalName is "footnoteReference" or "endnoteReference")
        {
            var before = _line!.Pieces.First(piece => piece.End > _base).Segment;
            notes.Add((before.Nodes[0], segment.Nodes[0]));
        }

        if (segment.Deleted is not null)
        {
            _items.Add(new DeleteItem(reviewer.Of(segment.Deleted), _base, _base + length));
        }
        else if (segment.Formatted is not null && segment.Look != segment.FormerLook)
        {
            _items.Add(new LookItem(reviewer.Of(segment.Formatted), _base, _base + length, segment.Look, segment.Properties));
        }

        _base += length;
    }

    private static Segment Slice(Segment segment, int start, int length)
    {
        if (length == segment.Text.Length)
        {
            return segment;
        }

        var text = segment.Text.Substring(start, length);
        return segment with { Text = text, Shown = text, Signature = text };
    }

    private void TakeEdit()
    {
        while (_edit < _edits.Count && _edits[_edit].NewStart == _view && (_edit == 0 || _edits[_edit - 1].NewEnd <= _view))
        {
            var edit = _edits[_edit++];
            if (edit.OldEnd > edit.OldStart)
            {
                _items.Add(new DeleteItem(reviewer, edit.OldStart, edit.OldEnd));
            }

            _base = edit.OldEnd;
            if (edit.NewEnd > edit.NewStart)
            {
                return;
            }
        }
    }
}
