using System.Text;
using System.Text.RegularExpressions;
using MimeKit.Text;

namespace Serverless.Mail.Incoming.Content;

/// <summary>
/// Reads HTML as a person would: paragraphs and lines, lists, quotations with <c>&gt;</c> before their lines, link targets
/// that the words do not tell. Nothing is fetched or run. What the document hides is left out and told.
/// </summary>
internal sealed partial class HtmlText
{
    private const string Rule = "________________________________";

    private readonly TextLayout _text = new();
    private readonly StringBuilder _words = new();
    private readonly Stack<int?> _lists = new();
    private (HtmlTagId Tag, int Depth)? _hidden;
    private (string Target, int Start)? _link;
    private bool _hidesText;

    private HtmlText()
    {
    }

    /// <summary>Reads a document, however broken.</summary>
    internal static HtmlReading Read(string html)
    {
        var reader = new HtmlText();
        var tokenizer = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true, IgnoreTruncatedTags = true };
        while (tokenizer.ReadNextToken(out var token))
        {
            switch (token)
            {
                case HtmlTagToken tag when reader._hidden is { } hidden:
                    reader.PassHidden(tag, hidden);
                    break;
                case HtmlTagToken tag:
                    reader.Take(tag);
                    break;
                case HtmlDataToken data when token.Kind is HtmlTokenKind.Data or HtmlTokenKind.CData:
                    reader.Take(data.Data);
                    break;
            }
        }

        return new HtmlReading(PlainText.Tidy(reader._text.ToString()), reader._words.ToString(), reader._hidesText);
    }

    private void PassHidden(HtmlTagToken tag, (HtmlTagId Tag, int Depth) hidden)
    {
        if (tag.Id != hidden.Tag || tag.IsEmptyElement)
        {
            return;
        }

        var depth = hidden.Depth + (tag.IsEndTag ? -1 : 1);
        _hidden = depth == 0 ? null : (hidden.Tag, depth);
    }

    private void Take(string data)
    {
        if (_hidden is null)
        {
            _text.Write(data);
            _words.Append(data);
        }
        else if (_hidden is not { Tag: HtmlTagId.Head or HtmlTagId.Style or HtmlTagId.Script or HtmlTagId.Title })
        {
            _hidesText |= !string.IsNullOrWhiteSpace(data);
        }
    }

    private void Take(HtmlTagToken tag)
    {
        if (!tag.IsEndTag && !tag.IsEmptyElement && !IsVoid(tag.Id) && IsUnseen(tag))
        {
            _hidden = (tag.Id, 1);
            return;
        }

        if (!IsInline(tag.Id))
        {
            _words.Append(' ');
        }

        switch (tag.Id)
        {
            case HtmlTagId.Br:
                _text.Break();
                break;
            case HtmlTagId.HR:
                _text.StartLine();
                _text.Write(Rule);
                _text.StartLine();
                break;
            case HtmlTagId.P or HtmlTagId.H1 or HtmlTagId.H2 or HtmlTagId.H3 or HtmlTagId.H4 or HtmlTagId.H5 or HtmlTagId.H6:
                _text.StartParagraph();
                break;
            case HtmlTagId.BlockQuote:
                _text.Quote(tag.IsEndTag ? -1 : 1);
                break;
            case HtmlTagId.Pre:
                _text.StartLine();
                _text.KeepSpace(!tag.IsEndTag);
                break;
            case HtmlTagId.UL or HtmlTagId.OL:
                TakeList(tag);
                break;
            case HtmlTagId.LI when !tag.IsEndTag:
                TakeItem();
                break;
            case HtmlTagId.TD or HtmlTagId.TH when tag.IsEndTag:
                _text.Separate();
                break;
            case HtmlTagId.A:
                TakeLink(tag);
                break;
            default:
                if (IsBlock(tag.Id))
                {
                    _text.StartLine();
                }

                break;
        }
    }

    private void TakeList(HtmlTagToken tag)
    {
        _text.StartLine();
        if (!tag.IsEndTag)
        {
            _lists.Push(tag.Id == HtmlTagId.OL ? 0 : null);
        }
        else if (_lists.Count > 0)
        {
            _lists.Pop();
        }
    }

    private void TakeItem()
    {
        _text.StartLine();
        if (_lists.TryPop(out var number) && number is { } last)
        {
            _lists.Push(last + 1);
            _text.Write($"{last + 1}. ");
        }
        else
        {
            _lists.Push(null);
            _text.Write("- ");
        }
    }

    private void TakeLink(HtmlTagToken tag)
    {
        if (!tag.IsEndTag)
        {
            var target = Attribute(tag, HtmlAttributeId.Href)?.Trim() ?? string.Empty;
            _link = target.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? (target, _words.Length) : null;
            return;
        }

        if (_link is { } link)
        {
            var words = _words.ToString(link.Start, _words.Length - link.Start).Trim();
            if (words.Length > 0 && !link.Target.Contains(words.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
            {
                _text.Write($" <{link.Target}>");
            }
        }

        _link = null;
    }

    private static bool IsUnseen(HtmlTagToken tag) =>
        tag.Id is HtmlTagId.Head or HtmlTagId.Style or HtmlTagId.Script or HtmlTagId.Title
        || tag.Name.Equals("template", StringComparison.OrdinalIgnoreCase)
        || Attribute(tag, HtmlAttributeId.Style) is { } style && HidingStyle().IsMatch(style.Length > 1000 ? style[..1000] : style)
        || tag.Attributes.Any(attribute => attribute.Name.Equals("hidden", StringComparison.OrdinalIgnoreCase));

    private static string? Attribute(HtmlTagToken tag, HtmlAttributeId id) =>
        tag.Attributes.FirstOrDefault(attribute => attribute.Id == id)?.Value;

    private static bool IsVoid(HtmlTagId tag) =>
        tag is HtmlTagId.Br or HtmlTagId.HR or HtmlTagId.Image or HtmlTagId.Meta or HtmlTagId.Link or HtmlTagId.Input or HtmlTagId.Base
            or HtmlTagId.Col;

    private static bool IsBlock(HtmlTagId tag) =>
        tag is HtmlTagId.Div or HtmlTagId.TR or HtmlTagId.Table or HtmlTagId.DL or HtmlTagId.DT or HtmlTagId.DD or HtmlTagId.Address
            or HtmlTagId.Article or HtmlTagId.Section or HtmlTagId.Header or HtmlTagId.Footer or HtmlTagId.Center or HtmlTagId.Form
            or HtmlTagId.FieldSet or HtmlTagId.Aside or HtmlTagId.Main or HtmlTagId.Figure or HtmlTagId.Body or HtmlTagId.Caption;

    // Words may be broken by these: <b>27</b>-28 is one run of text.
    private static bool IsInline(HtmlTagId tag) =>
        tag is HtmlTagId.A or HtmlTagId.B or HtmlTagId.I or HtmlTagId.U or HtmlTagId.EM or HtmlTagId.Strong or HtmlTagId.Span
            or HtmlTagId.Font or HtmlTagId.Small or HtmlTagId.Big or HtmlTagId.Sub or HtmlTagId.Sup or HtmlTagId.Unknown;

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(px|pt|em|%)?\s*(;|!|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HidingStyle();
}
