using System.Globalization;
using Serverless.Documents.Model;

namespace Serverless.Documents.Compare;

/// <summary>The words of a line, each with its place. Spaces, marks and objects are words of their own, and so is each ideograph.</summary>
/// <param name="Words">The words; an object by its signature.</param>
/// <param name="Starts">Where each begins, and at the end where the last one ends.</param>
internal sealed record Tokens(IReadOnlyList<string> Words, IReadOnlyList<int> Starts)
{
    /// <summary>Which of the words are no spaces.</summary>
    internal IReadOnlyList<int> Solid => [.. Enumerable.Range(0, Words.Count).Where(index => Words[index][0] is not (' ' or '\u00A0'))];

    internal static Tokens Of(Line line)
    {
        var words = new List<string>();
        var starts = new List<int>();
        var text = line.Text;
        var piece = 0;
        for (var at = 0; at < text.Length;)
        {
            while (piece < line.Pieces.Count && line.Pieces[piece].End <= at)
            {
                piece++;
            }

            var end = at + 1;
            var word = default(string);
            if (piece < line.Pieces.Count && line.Pieces[piece].Segment.Kind == SegmentKind.Object)
            {
                word = Segment.Object + line.Pieces[piece].Segment.Signature;
            }
            else
            {
                end = EndOf(text, at);
            }

            words.Add(word ?? text[at..end]);
            starts.Add(at);
            at = end;
        }

        starts.Add(text.Length);
        return new Tokens(words, starts);
    }

    private static int EndOf(string text, int at)
    {
        var kind = Kind(text, at);
        var end = at + (char.IsSurrogatePair(text, at) ? 2 : 1);
        if (kind is CharKind.Single)
        {
            return end;
        }

        while (end < text.Length && Kind(text, end) == kind)
        {
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        }

        return end;
    }

    private static CharKind Kind(string text, int at) => text[at] switch
    {
        ' ' or '\u00A0' => CharKind.Space,
        >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' => CharKind.Single,
        _ => CharUnicodeInfo.GetUnicodeCategory(text, at) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.Format => CharKind.Word,
            _ => CharKind.Single,
        },
    };

    private enum CharKind
    {
        Word,
        Space,
        Single,
    }
}
