using System.Text;
using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>Reads one paragraph into its segments.</summary>
internal sealed class ParagraphReader(MoveNames moves)
{
    private readonly List<Segment> _segments = [];
    private bool _fieldsClose;

    // A field from its begin to its end is one object; while it is open, its nodes are gathered here.
    private List<XElement>? _field;
    private StringBuilder? _result;
    private StringBuilder? _code;
    private int _depth;
    private bool _inResult;

    internal ParagraphBlock Read(XElement paragraph)
    {
        _fieldsClose = FieldsClose(paragraph);
        var properties = paragraph.Element(Wml.ParagraphProperties);
        var mark = properties?.Element(Wml.RunProperties);
        // Before the content: a range of a move may end there.
        var inserted = Change(mark, Wml.Inserted) ?? Change(mark, Wml.MovedTo);
        var deleted = Change(mark, Wml.Deleted) ?? Change(mark, Wml.MovedFrom);
        Inline(paragraph, inserted: null, deleted: null);
        return new ParagraphBlock(paragraph, _segments, inserted, deleted, Change(properties, Wml.ParagraphChange));
    }

    private TrackedChange? Change(XElement? properties, XName name) =>
        properties?.Element(name) is { } element ? TrackedChange.Of(element, moves.Of(element)) : null;

    private static bool FieldsClose(XElement paragraph)
    {
        var depth = 0;
        foreach (var mark in paragraph.Descendants(Wml.W + "fldChar"))
        {
            depth += (string?)mark.Attribute(Wml.W + "fldCharType") switch { "begin" => 1, "end" => -1, _ => 0 };
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    private void Inline(XElement parent, TrackedChange? inserted, TrackedChange? deleted)
    {
        foreach (var child in parent.Elements())
        {
            moves.See(child);
            if (child.Name == Wml.Run)
            {
                Run(child, inserted, deleted);
            }
            else if (child.Name == Wml.Inserted || child.Name == Wml.MovedTo)
            {
                Inline(child, TrackedChange.Of(child, moves.Of(child)), deleted);
            }
            else if (child.Name == Wml.Deleted || child.Name == Wml.MovedFrom)
            {
                Inline(child, inserted, TrackedChange.Of(child, moves.Of(child)));
            }
            else if (child.IsTransparent())
            {
                Inline(child, inserted, deleted);
            }
            else if (child.Name == Wml.W + "fldSimple")
            {
                var shown = TextOf(child);
                Add(Thing(child, shown) with { Signature = FieldSignatures.Of((string?)child.Attribute(Wml.W + "instr") ?? string.Empty, shown) }, null, inserted, deleted);
            }
            else if (child.Name.Namespace == Wml.M)
            {
                Add(Thing(child, TextOf(child)), null, inserted, deleted);
            }
            else if (child.Name != Wml.ParagraphProperties && child.Name.LocalName is not ("sdtPr" or "sdtEndPr" or "customXmlPr" or "smartTagPr"))
            {
                Add(new Segment(SegmentKind.Marker, string.Empty, [child]), null, inserted, deleted);
            }
        }
    }

    private void Run(XElement run, TrackedChange? inserted, TrackedChange? deleted)
    {
        var properties = run.Element(Wml.RunProperties);
        foreach (var node in run.Elements())
        {
            if (node != properties && !Field(node, properties, inserted, deleted))
            {
                Add(Part(node), properties, inserted, deleted);
            }
        }
    }

    private static Segment Part(XElement node) => node.Name.Namespace != Wml.W ? Thing(node) : node.Name.LocalName switch
    {
        "t" or "delText" => new Segment(node.Value.Length > 0 ? SegmentKind.Text : SegmentKind.Marker, node.Value, [node]),
        "tab" or "ptab" => new Segment(SegmentKind.Text, "\t", [node]),
        "br" => new Segment(SegmentKind.Text, (string?)node.Attribute(Wml.W + "type") is "page" or "column" ? "\f" : "\n", [node]),
        "cr" => new Segment(SegmentKind.Text, "\n", [node]),
        "noBreakHyphen" => new Segment(SegmentKind.Text, "\u2011", [node]),
        "softHyphen" => new Segment(SegmentKind.Text, "\u00AD", [node]),
        // The number is the note's place in the document; two notes are the same where they stand in the same words.
        "footnoteReference" or "endnoteReference" => Thing(node) with { Signature = node.Name.LocalName },
        "drawing" or "pict" or "object" or "sym" => Thing(node),
        _ => new Segment(SegmentKind.Marker, string.Empty, [node]),
    };

    private static string TextOf(XElement element) => string.Concat(element.Descendants(Wml.Text).Select(text => text.Value));

    private static Segment Thing(XElement node, string shown = "") =>
        new(SegmentKind.Object, Segment.Object.ToString(), [node]) { Shown = shown, Signature = Signatures.Of(node) };

    /// <summary>Whether the node belongs to a field.</summary>
    private bool Field(XElement node, XElement? properties, TrackedChange? inserted, TrackedChange? deleted)
    {
        if (!_fieldsClose)
        {
            return false;
        }

        var mark = node.Name == Wml.W + "fldChar" ? (string?)node.Attribute(Wml.W + "fldCharType") : null;
        if (mark == "begin" && _depth++ == 0)
        {
            (_field, _result, _code, _inResult) = ([], new StringBuilder(), new StringBuilder(), false);
        }

        if (_field is null)
        {
            return false;
        }

        _field.Add(node);
        _inResult |= mark == "separate" && _depth == 1;
        if (node.Name.LocalName is "instrText" or "delInstrText" && _depth == 1)
        {
            _code!.Append(node.Value);
        }
        else if (_inResult && mark is null)
        {
            _result!.Append(Part(node).Shown);
        }

        if (mark == "end" && --_depth == 0)
        {
            var field = new Segment(SegmentKind.Object, Segment.Object.ToString(), _field)
            {
                Shown = _result!.ToString(),
                Signature = FieldSignatures.Of(_code!.ToString(), _result.ToString()),
            };
            _field = null;
            Add(field, properties, inserted, deleted);
        }

        return true;
    }

    private void Add(Segment segment, XElement? properties, TrackedChange? inserted, TrackedChange? deleted)
    {
        var change = properties?.Element(Wml.RunChange);
        var look = segment.Kind == SegmentKind.Text ? RunLook.Of(properties) : string.Empty;
        _segments.Add(segment with
        {
            Properties = properties,
            Look = look,
            FormerLook = change is null || segment.Kind != SegmentKind.Text ? look : RunLook.Of(change.Element(Wml.RunProperties)),
            Formatted = change is null || segment.Kind != SegmentKind.Text ? null : TrackedChange.Of(change),
            Inserted = inserted,
            Deleted = deleted,
        });
    }
}
