using System.Text;
using System.Xml;

namespace Serverless.Documents.Text;

/// <summary>
/// Walks through the XML of one part, as a stream and without recursion, and gives its text: a line for each paragraph, the
/// cells of a row parted by tabs, a text box after the paragraph that holds it. Deleted text and field codes are left out.
/// </summary>
internal sealed class DocxParagraphs
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly StringBuilder _text = new();
    private readonly Stack<StringBuilder> _paragraphs = new();
    private readonly StringBuilder _boxes = new();
    private readonly TextLimits _limits;

    private DocxParagraphs(TextLimits limits) => _limits = limits;

    /// <exception cref="TextLimitException">The XML is nested too deep, or there is too much text.</exception>
    /// <exception cref="XmlException">The XML is broken.</exception>
    internal static string Read(XmlReader reader, TextLimits limits)
    {
        var walk = new DocxParagraphs(limits);
        var more = reader.Read();
        while (more)
        {
            if (reader.Depth > limits.Depth)
            {
                throw new TextLimitException($"its XML is nested deeper than {limits.Depth} levels");
            }

            if (reader.NodeType == XmlNodeType.Element && IsSkipped(reader))
            {
                // A skipped branch is read past here and not by XmlReader.Skip, so that its depth counts too.
                more = SkipBranch(reader, limits);
                continue;
            }

            walk.Visit(reader);
            more = reader.Read();
        }

        return walk._text.ToString();
    }

    private static bool SkipBranch(XmlReader reader, TextLimits limits)
    {
        if (reader.IsEmptyElement)
        {
            return reader.Read();
        }

        var depth = reader.Depth;
        while (reader.Read())
        {
            if (reader.Depth > limits.Depth)
            {
                throw new TextLimitException($"its XML is nested deeper than {limits.Depth} levels");
            }

            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth)
            {
                return reader.Read();
            }
        }

        return false;
    }

    // The fallback repeats what the choice before it says; what was moved stands again where it went.
    private static bool IsSkipped(XmlReader reader) =>
        (reader.NamespaceURI == Compatibility && reader.LocalName == "Fallback")
        || (IsWord(reader) && reader.LocalName is "delText" or "instrText" or "moveFrom" or "del");

    private static bool IsWord(XmlReader reader) => reader.NamespaceURI is Word or StrictWord;

    private void Visit(XmlReader reader)
    {
        if (!IsWord(reader))
        {
            return;
        }

        if (reader.NodeType == XmlNodeType.Element)
        {
            Begin(reader);
        }
        else if (reader.NodeType == XmlNodeType.EndElement)
        {
            End(reader.LocalName);
        }
    }

    private void Begin(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p" when reader.IsEmptyElement:
                Line(string.Empty);
                break;
            case "p":
                _paragraphs.Push(new StringBuilder());
                break;
            case "t" when !reader.IsEmptyElement && _paragraphs.TryPeek(out var paragraph):
                // Stops on the end tag, which means nothing to End.
                reader.Read();
                if (reader.HasValue)
                {
                    paragraph.Append(reader.Value);
                }

                break;
            case "tab" or "ptab" when _paragraphs.Count > 0 && reader.GetAttribute("pos", reader.NamespaceURI) is null:
                _paragraphs.Peek().Append('\t');
                break;
            case "br" or "cr" when _paragraphs.Count > 0:
                _paragraphs.Peek().Append(reader.GetAttribute("type", reader.NamespaceURI) == "page" ? '\f' : '\n');
                break;
            case "noBreakHyphen" when _paragraphs.Count > 0:
                _paragraphs.Peek().Append('-');
                break;
            case "pageBreakBefore" when _paragraphs.Count > 0:
                _paragraphs.Peek().Append('\f');
                break;
        }
    }

    private void End(string element)
    {
        switch (element)
        {
            case "p" when _paragraphs.TryPop(out var paragraph):
                Line(paragraph.ToString().TrimEnd(' ', '\t'));
                break;
            case "tc":
                ReplaceEnd('\n', '\t');
                break;
            case "tr":
                ReplaceEnd('\t', '\n');
                break;
        }
    }

    private void ReplaceEnd(char old, char by)
    {
        if (_paragraphs.Count == 0 && _text.Length > 0 && _text[^1] == old)
        {
            _text[^1] = by;
        }
    }

    private void Line(string line)
    {
        // Inside another paragraph it is a text box.
        var target = _paragraphs.Count > 0 ? _boxes : _text;
        target.Append(line).Append('\n');
        if (_paragraphs.Count == 0 && _boxes.Length > 0)
        {
            _text.Append(_boxes);
            _boxes.Clear();
        }

        if (_text.Length + _boxes.Length > _limits.Characters)
        {
            throw new TextLimitException("it holds too much text");
        }
    }
}
