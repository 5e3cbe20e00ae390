using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Serverless.Domain.Languages;
using Serverless.Domain.Notes.Forms;

namespace Serverless.Domain.Notes.Reading;

/// <summary>Tells the language of a text: by its script, and for the three in Latin letters by their commonest words.</summary>
internal static class LanguageDetector
{
    // An ideograph carries about as much as this many letters.
    private const int IdeographWeight = 3;

    private static readonly Regex Words = Pattern.Raw("[a-z]+");

    private static readonly FrozenSet<string> English = Set("the of and to in for on with has its by that this from which is be at as");
    private static readonly FrozenSet<string> French = Set("le la les des du et en au aux une un pour dans par sur que qui est ce sa son avec de se l d qu n s");
    private static readonly FrozenSet<string> Spanish = Set("el la los las del y en al una un para por con que su se es lo como de");

    /// <summary>Gives the language; English where nothing tells.</summary>
    internal static Language Detect(string folded)
    {
        var (latin, cyrillic, arabic, ideographs) = (0, 0, 0, 0);
        foreach (var letter in folded)
        {
            switch (letter)
            {
                case >= 'a' and <= 'z':
                    latin++;
                    break;
                case >= '\u0400' and <= '\u04FF':
                    cyrillic++;
                    break;
                case >= '\u0620' and <= '\u06FF':
                    arabic++;
                    break;
                case var _ when Folding.IsIdeograph(letter):
                    ideographs += IdeographWeight;
                    break;
                default:
                    break;
            }
        }

        var most = Math.Max(Math.Max(latin, cyrillic), Math.Max(arabic, ideographs));
        return most == latin ? DetectLatin(folded)
            : most == cyrillic ? Language.Russian
            : most == arabic ? Language.Arabic
            : Language.Chinese;
    }

    private static Language DetectLatin(string folded)
    {
        var (english, french, spanish) = (0, 0, 0);
        foreach (var word in Words.EnumerateMatches(folded))
        {
            var text = folded.Substring(word.Index, word.Length);
            english += English.Contains(text) ? 1 : 0;
            french += French.Contains(text) ? 1 : 0;
            spanish += Spanish.Contains(text) ? 1 : 0;
        }

        return english >= french && english >= spanish ? Language.English : french > spanish ? Language.French : Language.Spanish;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
