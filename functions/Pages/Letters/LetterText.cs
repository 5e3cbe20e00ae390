using System.Globalization;
using System.Text;
using Serverless.Pages.Letters.Blocks;

namespace Serverless.Pages.Letters;

/// <summary>Writes a letter as plain text. Lines are not broken: mail programs do that to the width they have.</summary>
internal sealed class LetterText
{
    private const int LongestRule = 60;

    private readonly StringBuilder _text = new();

    private LetterText()
    {
    }

    /// <summary>Writes it, with line feeds between lines.</summary>
    internal static string Write(Letter letter)
    {
        var text = new LetterText();
        text.Lines(letter.Wording["letter.header"]);
        if (letter.Reference is { } reference)
        {
            text.Lines(letter.Wording.Compose("value.labelled", ("label", letter.Wording["letter.reference"]), ("what", reference)).ToString());
        }

        text.Paragraph(letter.Greeting.ToString());
        text.Blocks(letter.Body);
        text.Paragraph(letter.Wording["sign.closing"]);
        text.Lines(letter.Wording["sign.name"]);
        text.Paragraph("-- ");
        text.Blocks(letter.Foot);
        return text._text.ToString();
    }

    private static string Rule(string heading)
    {
        // An ideograph is as wide as two hyphens.
        var width = heading.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            .Sum(rune => rune.Value is >= 0x2E80 and <= 0xFFEF ? 2 : 1);
        return new string('-', Math.Min(width, LongestRule));
    }

    private void Blocks(IEnumerable<LetterBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Block(block);
        }
    }

    private void Block(LetterBlock block)
    {
        switch (block)
        {
            case HeadingBlock { Text: var heading }:
                Paragraph(heading.ToString());
                Lines(Rule(heading.ToString()));
                break;
            case ParagraphBlock { Text: var words }:
                Paragraph(words.ToString());
                break;
            case NoteBlock { Lines: var lines }:
                Paragraph([.. lines.Select(line => line.ToString())]);
                break;
            case FactsBlock { Lines: var facts }:
                Paragraph([.. facts.SelectMany(Fact)]);
                break;
            case QuotationBlock { Lines: var quoted }:
                Paragraph([.. quoted.Select(line => $"> {line}")]);
                break;
            case ListBlock { Items: var items }:
                Paragraph([.. items.Select(item => $"- {item}")]);
                break;
            case LinkBlock link:
                Paragraph($"{link.Label}:", link.Address.AbsoluteUri, link.Note.ToString());
                break;
            case ReplyBlock reply:
                Paragraph(reply.Intro.ToString());
                Paragraph([.. reply.Lines.SelectMany(line => (string[])[$"  {line.Word}", $"    {line.Meaning}"])]);
                break;
            default:
                throw new ArgumentException($"{block.GetType().Name} cannot be written as text.", nameof(block));
        }
    }

    private static IEnumerable<string> Fact(FactLine fact) => fact.Values is [var only]
        ? [$"{fact.Label}: {only}"]
        : [$"{fact.Label}:", .. fact.Values.Select(value => $"  {value}")];

    private void Paragraph(params string[] lines)
    {
        _text.Append('\n');
        Lines(lines);
    }

    private void Lines(params string[] lines)
    {
        foreach (var line in lines)
        {
            _text.Append(line).Append('\n');
        }
    }
}
