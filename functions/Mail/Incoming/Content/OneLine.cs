using System.Text;

namespace Serverless.Mail.Incoming.Content;

/// <summary>Brings what strangers wrote into a header into one line that shows what it holds.</summary>
internal static class OneLine
{
    /// <summary>
    /// Every stretch of white space and control characters becomes one space; characters that turn the direction of what
    /// follows, or that are broken, go; what is longer than <paramref name="longest"/> is cut.
    /// </summary>
    internal static string Of(string? text, int longest)
    {
        var line = new StringBuilder();
        var isSpaceDue = false;
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                isSpaceDue = line.Length > 0;
            }
            else if (!TurnsDirection(rune) && !IsNoCharacter(rune))
            {
                if (line.Length + (isSpaceDue ? 1 : 0) + rune.Utf16SequenceLength > longest)
                {
                    break;
                }

                if (isSpaceDue)
                {
                    line.Append(' ');
                    isSpaceDue = false;
                }

                line.Append(rune);
            }
        }

        return line.ToString();
    }

    /// <summary>Whether a character makes the text after it run the other way: a name can be made to look like another with it.</summary>
    internal static bool TurnsDirection(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    // Code points that Unicode keeps for no character, such as U+FFFE.
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
