using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Serverless.Documents.Text;

/// <summary>Puts the letters of a page into lines and paragraphs.</summary>
internal static class PdfLines
{
    // The layout analysis compares letters with one another; a page of text has a few thousand of them.
    private const int MostLetters = 50_000;

    /// <exception cref="TextLimitException">The page has too many letters.</exception>
    internal static void Append(StringBuilder text, IReadOnlyList<Letter> letters)
    {
        if (letters.Count > MostLetters)
        {
            throw new TextLimitException($"a page of it has {letters.Count} letters");
        }

        var words = NearestNeighbourWordExtractor.Instance.GetWords(letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0)
        {
            return;
        }

        var blocks = UnsupervisedReadingOrderDetector.Instance.Get(DocstrumBoundingBoxes.Instance.GetBlocks(words));
        var first = true;
        foreach (var block in blocks)
        {
            text.Append(first ? string.Empty : "\n");
            first = false;
            foreach (var line in block.TextLines)
            {
                text.Append(Line(line)).Append('\n');
            }
        }
    }

    private static string Line(TextLine line)
    {
        // Arabic letters come in their joined shapes; the compatibility form gives back the letters.
        var plain = line.Text.Normalize(NormalizationForm.FormKC);
        if (!IsRightToLeft(plain))
        {
            return line.Text.Normalize(NormalizationForm.FormC);
        }

        var words = line.Words.OrderByDescending(word => word.BoundingBox.Right).Select(RightToLeftWord);
        return string.Join(' ', words).Normalize(NormalizationForm.FormKC);
    }

    private static bool IsRightToLeft(string text) => text.Count(IsArabic) * 2 > text.Count(char.IsLetter);

    private static bool IsArabic(char letter) => letter is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F');

    // Letters stand from right to left, digits and Latin letters inside from left to right.
    private static string RightToLeftWord(Word word)
    {
        var text = new StringBuilder();
        var forward = new Stack<string>();
        foreach (var letter in word.Letters.OrderByDescending(letter => letter.StartBaseLine.X))
        {
            if (letter.Value.Any(character => char.IsAsciiLetterOrDigit(character) || char.IsDigit(character)))
            {
                forward.Push(letter.Value);
                continue;
            }

            Flush();
            text.Append(letter.Value);
        }

        Flush();
        return text.ToString();

        void Flush()
        {
            while (forward.TryPop(out var value))
            {
                text.Append(value);
            }
        }
    }
}
