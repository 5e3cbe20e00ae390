using System.Buffers;
using System.Text;

namespace Serverless.Domain.Notes.Reading;

/// <summary>
/// A text in the form that patterns are written against (<see cref="Folding"/>), one space between words, one line break
/// between lines that end, none where a line was only wrapped; with the way back to the text as it came.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>A note is not longer; what follows is not read.</summary>
    internal const int MaxLength = 100_000;

    private const int MaxWords = 200;

    private readonly int[] _places;

    private FoldedText(string original, string text, int[] places)
    {
        Original = original;
        Text = text;
        _places = places;
    }

    /// <summary>The text as it came.</summary>
    internal string Original { get; }

    /// <summary>The folded text.</summary>
    internal string Text { get; }

    internal static FoldedText Of(string original)
    {
        var read = original.Length <= MaxLength ? original : original[..MaxLength];
        var builder = new Builder(read);
        var lines = TextLines.Split(read);
        var wrapped = TextLines.FindWrapped(read, lines);
        for (var index = 0; index < lines.Count; index++)
        {
            builder.Line(lines[index]);
            if (index + 1 < lines.Count)
            {
                builder.Break(lines[index], wrapped[index]);
            }
        }

        return new FoldedText(original, builder.Letters.ToString().TrimEnd(), [.. builder.Places]);
    }

    /// <summary>The words of a passage as they came, with what folding leaves out.</summary>
    internal Evidence Evidence(string source, Passage passage)
    {
        var (start, length) = Locate(passage);
        return new Evidence(source, start, length, Original.Substring(start, Math.Min(length, MaxWords)));
    }

    /// <summary>A passage as it came, in one line.</summary>
    internal string Words(Passage passage)
    {
        var (start, length) = Locate(passage);
        var words = new StringBuilder(length);
        foreach (var letter in Original.AsSpan(start, length))
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
            {
                words.Append(letter);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    /// <summary>All from a place on, as it came.</summary>
    internal string From(int place) => Original[_places[place]..];

    /// <summary>The character as it came.</summary>
    internal char LetterAt(int place) => Original[_places[place]];

    /// <summary>Brings a place in the text as it came into the folded text.</summary>
    internal Passage Find(int start, int length)
    {
        var first = Search(start);
        return new Passage(first, Math.Max(first, Search(start + length)));
    }

    private int Search(int place)
    {
        var found = Array.BinarySearch(_places, 0, Text.Length, place);
        if (found < 0)
        {
            return ~found;
        }

        // One character may have become several.
        while (found > 0 && _places[found - 1] == place)
        {
            found--;
        }

        return found;
    }

    private (int Start, int Length) Locate(Passage passage)
    {
        var start = _places[passage.Start];
        var end = _places[passage.End - 1];
        end += char.IsSurrogatePair(Original, end) ? 2 : 1;
        while (end < Original.Length && char.GetUnicodeCategory(Original[end]) == System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            end++;
        }

        return (start, end - start);
    }

    private sealed class Builder(string text)
    {
        internal StringBuilder Letters { get; } = new(text.Length);

        internal List<int> Places { get; } = new(text.Length);

        internal void Line(TextLine line)
        {
            for (var place = line.Start; place < line.End;)
            {
                var status = Rune.DecodeFromUtf16(text.AsSpan(place, line.End - place), out var rune, out var length);
                foreach (var letter in status == OperationStatus.Done ? Folding.Fold(rune) : " ")
                {
                    Append(letter, place);
                }

                place += length;
            }
        }

        internal void Break(TextLine line, bool goesOn)
        {
            if (!goesOn)
            {
                Append('\n', line.End);
            }
            else if (Letters.Length > 0 && !Folding.IsIdeograph(Letters[^1]))
            {
                Append(' ', line.End);
            }
        }

        private void Append(char letter, int place)
        {
            if (letter == '\n')
            {
                while (Letters.Length > 0 && Letters[^1] == ' ')
                {
                    Letters.Length--;
                    Places.RemoveAt(Places.Count - 1);
                }
            }

            if (letter is ' ' or '\n' && (Letters.Length == 0 || Letters[^1] is ' ' or '\n'))
            {
                return;
            }

            Letters.Append(letter);
            Places.Add(place);
        }
    }
}
