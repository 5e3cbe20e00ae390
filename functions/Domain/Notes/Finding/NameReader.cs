using Serverless.Domain.Languages;
using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes.Finding;

/// <summary>Reads a person's or a place's name from where it begins, as the text's script writes names.</summary>
internal static class NameReader
{
    private const int MostWords = 7;
    private const int MostArabicWords = 5;

    private static readonly string[] Particles =
    [
        "de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "dos", "du", "des", "di", "van", "von", "der", "den",
        "bin", "bint", "ibn", "al", "ben", "ould", "of",
    ];

    /// <summary>Reads a name that begins at a place.</summary>
    /// <returns>Null when nothing there looks like one.</returns>
    internal static Passage? Read(ReadText text, int start, int ceiling)
    {
        var end = start;
        var words = 0;
        foreach (var word in WordsFrom(text, start, ceiling))
        {
            var isName = text.Language == Language.Arabic ? IsArabicName(text, word) : IsCapital(text, word);
            var isParticle = !isName && words > 0 && Particles.Contains(text.Text[word.Start..word.End], StringComparer.Ordinal);
            if ((!isName && !isParticle) || words == (text.Language == Language.Arabic ? MostArabicWords : MostWords))
            {
                break;
            }

            words++;
            // A particle at the end belongs to what follows.
            end = isName ? word.End : end;
            if (word.End < ceiling && text.Text[word.End] != ' ' && !(text.Text[word.End] == '.' && word.Length <= 2))
            {
                break;
            }

            end = isName && word.End < ceiling && text.Text[word.End] == '.' ? word.End + 1 : end;
        }

        return end > start ? new Passage(start, end) : null;
    }

    /// <summary>The words from a place on, without the signs around them.</summary>
    private static IEnumerable<Passage> WordsFrom(ReadText text, int start, int ceiling)
    {
        for (var place = start; place < ceiling;)
        {
            while (place < ceiling && text.Text[place] is ' ' or '.')
            {
                place++;
            }

            var end = place;
            while (end < ceiling && (char.IsLetter(text.Text[end]) || text.Text[end] is '-' or '\''))
            {
                end++;
            }

            if (end == place)
            {
                yield break;
            }

            yield return new Passage(place, end);
            place = end;
        }
    }

    private static bool IsArabicName(ReadText text, Passage word) =>
        text.Text[word.Start] is >= '\u0620' and <= '\u06FF' && !text.Has(text.Forms.TitleEnd, word) && !text.Has(text.Forms.Title, word);

    // Arabic names in Latin letters begin with a small article: al-Khatib.
    private static bool IsCapital(ReadText text, Passage word)
    {
        var small = text.Text.AsSpan(word.Start, word.Length);
        var first = word.Start + (small.StartsWith("al-") || small.StartsWith("el-") ? 3 : small.StartsWith("d'") || small.StartsWith("l'") ? 2 : 0);
        return first < word.End && char.IsUpper(text.LetterAt(first));
    }
}
