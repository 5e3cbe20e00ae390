using System.Collections.Frozen;

namespace Serverless.Domain.Notes.Reading;

/// <summary>Cuts a folded text into lines and sentences.</summary>
internal static class Sentences
{
    private const int LongestAbbreviation = 6;

    // A line beyond this is no line that a person wrote; it is cut, so that looking at each part stays cheap.
    private const int LongestLine = 2000;

    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "no", "nos", "nro", "num", "mr", "mrs", "ms", "dr", "dra", "sr", "sra", "srta", "lic", "ing", "prof", "amb", "emb", "hon", "h.e", "s.e", "mme", "art",
        "ref", "gral", "excmo", "excma", "st", "г", "ст", "им", "е.п", "г.г", "т.е", "др", "a.i", "vol", "par", "op", "para", "ext", "tel",
    }.Select(Folding.FoldWords).ToFrozenSet(StringComparer.Ordinal);

    internal static List<Passage> Lines(string folded)
    {
        var lines = new List<Passage>();
        var start = 0;
        for (var place = 0; place <= folded.Length; place++)
        {
            if (place == folded.Length || folded[place] == '\n' || place - start >= LongestLine)
            {
                Add(lines, folded, start, place);
                start = place < folded.Length && folded[place] == '\n' ? place + 1 : place;
            }
        }

        return lines;
    }

    internal static List<Passage> Split(string folded, IReadOnlyList<Passage> lines)
    {
        var sentences = new List<Passage>();
        foreach (var line in lines)
        {
            var start = line.Start;
            for (var place = line.Start; place < line.End; place++)
            {
                if (IsEnd(folded, place, line))
                {
                    Add(sentences, folded, start, place + 1);
                    start = place + 1;
                }
            }

            Add(sentences, folded, start, line.End);
        }

        return sentences;
    }

    private static bool IsEnd(string folded, int place, Passage line) => folded[place] switch
    {
        '。' => true,
        '!' or '?' => place + 1 == line.End || folded[place + 1] == ' ',
        '.' => (place + 1 == line.End || folded[place + 1] == ' ') && !IsAbbreviation(folded, place, line.Start),
        _ => false,
    };

    /// <summary>Whether a full stop ends an abbreviation or an initial, not a sentence.</summary>
    internal static bool IsAbbreviation(string text, int place, int lineStart)
    {
        var start = place;
        while (start > lineStart && place - start < LongestAbbreviation && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = Folding.FoldWords(text[start..place]).TrimEnd('.');
        return (word.Length == 1 && char.IsLetter(word[0])) || Abbreviations.Contains(word);
    }

    private static void Add(List<Passage> passages, string folded, int start, int end)
    {
        while (start < end && folded[start] is ' ' or '\n')
        {
            start++;
        }

        while (end > start && folded[end - 1] is ' ' or '\n')
        {
            end--;
        }

        if (end > start)
        {
            passages.Add(new Passage(start, end));
        }
    }
}
