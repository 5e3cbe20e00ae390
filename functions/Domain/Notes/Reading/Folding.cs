using System.Globalization;
using System.Text;
using Serverless.Domain.Register;

namespace Serverless.Domain.Notes.Reading;

/// <summary>
/// Brings letters, digits and punctuation into the one form that patterns are written against: lower case, no accents and
/// vowel signs, European digits, plain dashes, quotation marks and spaces.
/// </summary>
internal static class Folding
{
    /// <summary>What stands for one character; empty for what does not count.</summary>
    internal static string Fold(Rune rune)
    {
        if (rune.IsAscii)
        {
            return Rune.IsControl(rune) ? " " : Rune.ToLowerInvariant(rune).ToString();
        }

        var folded = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            folded.Append(FoldPart(part));
        }

        return folded.ToString();
    }

    /// <summary>Folds what is written in a pattern; ASCII stays, as it may be the pattern's own sign.</summary>
    internal static string FoldPattern(string pattern)
    {
        var folded = new StringBuilder(pattern.Length);
        foreach (var rune in pattern.EnumerateRunes())
        {
            folded.Append(rune.IsAscii ? rune.ToString() : Fold(rune));
        }

        return folded.ToString();
    }

    /// <summary>Folds a word or phrase of our own vocabulary.</summary>
    internal static string FoldWords(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            folded.Append(Fold(rune));
        }

        return folded.ToString();
    }

    /// <summary>Whether a character is written without spaces between words.</summary>
    internal static bool IsIdeograph(char letter) => NameText.IsIdeograph(letter) || letter == '〇';

    private static string FoldPart(Rune part) => Rune.GetUnicodeCategory(part) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => string.Empty,
        UnicodeCategory.DecimalDigitNumber => ((int)Rune.GetNumericValue(part)).ToString(CultureInfo.InvariantCulture),
        UnicodeCategory.DashPunctuation => "-",
        UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate => " ",
        UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => Quote(part.Value),
        _ => NameText.Likened(Rune.ToLowerInvariant(part)) switch
        {
            "\u0640" => string.Empty,
            "،" or "、" => ",",
            "؛" => ";",
            "؟" => "?",
            "「" or "」" or "『" or "』" or "《" or "》" or "„" => "\"",
            var letter => letter,
        },
    };

    private static string Quote(int quote) => quote is '\u2018' or '\u2019' ? "'" : "\"";
}
