using System.Globalization;
using System.Text;

namespace Serverless.Pages.Texts;

/// <summary>What keeps texts of both directions apart (Unicode's bidirectional algorithm, UAX 9).</summary>
public static class Directions
{
    /// <summary>Begins a piece whose direction is that of its own first letter.</summary>
    public const char Isolate = '\u2068';

    /// <summary>Ends such a piece.</summary>
    public const char EndIsolate = '\u2069';

    /// <summary>
    /// A value from outside in one line: line breaks and control characters become spaces, and marks that would turn the
    /// direction of what follows are left out, since with them a name could make the sentence around it say something else.
    /// </summary>
    public static string OneLine(string value) => Clean(value, keepLines: false);

    /// <summary>The same for a text of several lines, which keeps its lines; each ends with one line feed.</summary>
    public static string Lines(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Clean(value.ReplaceLineEndings("\n"), keepLines: true);
    }

    /// <summary>Whether a text has letters that are written from right to left.</summary>
    public static bool HasRightToLeft(string text)
    {
        foreach (var rune in text.AsSpan().EnumerateRunes())
        {
            // Hebrew to Arabic Extended-A, their presentation forms, and the right-to-left scripts of the first plane.
            if (rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF))
            {
                return true;
            }
        }

        return false;
    }

    private static string Clean(string value, bool keepLines)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!NeedsCleaning(value, keepLines))
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            if (Turns(letter))
            {
                continue;
            }

            var kept = keepLines && letter == '\n';
            var blank = !kept && IsBreak(letter);
            if (!blank)
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }

        return keepLines ? text.ToString() : text.ToString().Trim();
    }

    private static bool NeedsCleaning(string value, bool keepLines)
    {
        foreach (var letter in value)
        {
            if (letter is < ' ' or (> '~' and < '\u00A0') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
                && !(keepLines && letter == '\n'))
            {
                return true;
            }
        }

        return !keepLines && value.Length > 0 && (value[0] == ' ' || value[^1] == ' ');
    }

    // Embeddings, overrides and isolates, opened or closed.
    private static bool Turns(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsBreak(char letter) => char.GetUnicodeCategory(letter)
        is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
