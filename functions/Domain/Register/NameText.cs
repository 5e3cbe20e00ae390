using System.Globalization;
using System.Text;

namespace Serverless.Domain.Register;

/// <summary>
/// Brings names into the form in which they are compared: letter case, accents and vowel signs, width, apostrophes,
/// punctuation and the letters that Arabic writers use for one another do not count.
/// </summary>
internal static class NameText
{
    private const char Tatweel = '\u0640';

    /// <summary>Gives the comparable form, words parted by one space; empty when no letter or digit is left.</summary>
    internal static string Normalise(string text) => Map(text).Text;

    /// <summary>Gives the comparable form, and for each of its characters the place in the text that it came from.</summary>
    internal static (string Text, int[] Places) Map(string text)
    {
        var letters = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        Span<char> units = stackalloc char[2];
        for (var place = 0; place < text.Length;)
        {
            // A lone half of a surrogate pair is no letter; it parts words.
            var status = Rune.DecodeFromUtf16(text.AsSpan(place), out var rune, out var length);
            var folded = status == System.Buffers.OperationStatus.Done ? Fold(rune, units) : " ";
            foreach (var unit in folded)
            {
                if (unit != ' ')
                {
                    letters.Append(unit);
                    places.Add(place);
                }
                else if (letters.Length > 0 && letters[^1] != ' ')
                {
                    letters.Append(' ');
                    places.Add(place);
                }
            }

            place += length;
        }

        if (letters.Length > 0 && letters[^1] == ' ')
        {
            letters.Length--;
            places.RemoveAt(places.Count - 1);
        }

        return (letters.ToString(), [.. places]);
    }

    /// <summary>Whether a character is written without spaces between words.</summary>
    internal static bool IsIdeograph(char letter) => letter is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static string Fold(Rune rune, Span<char> units)
    {
        if (rune.IsAscii)
        {
            return Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune).ToString() : " ";
        }

        var source = units[..rune.EncodeToUtf16(units)].ToString();
        var folded = new StringBuilder();
        foreach (var part in source.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(part))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark:
                    break;
                case var _ when part.Value == Tatweel:
                    break;
                case var _ when Rune.IsLetterOrDigit(part):
                    folded.Append(Likened(Rune.ToLowerInvariant(part)));
                    break;
                default:
                    folded.Append(' ');
                    break;
            }
        }

        return folded.ToString();
    }

    internal static string Likened(Rune letter) => letter.Value switch
    {
        'ى' or 'ی' => "ي",
        'ة' => "ه",
        'ک' => "ك",
        'ß' => "ss",
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        'ł' => "l",
        'đ' => "d",
        _ => letter.ToString(),
    };
}
