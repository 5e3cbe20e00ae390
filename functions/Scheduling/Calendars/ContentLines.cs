using System.Text;

namespace Serverless.Scheduling.Calendars;

/// <summary>Folds content lines to 75 octets, never inside a character (RFC 5545, 3.1). Ical.Net counts halves of characters and cuts between them.</summary>
internal static class ContentLines
{
    private const int LongestLine = 75;
    private const string LineEnd = "\r\n";

    /// <summary>Folds the text of an iCalendar object anew.</summary>
    internal static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var length = 0;
        foreach (var rune in text.Replace(LineEnd + " ", string.Empty, StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n')
            {
                length = 0;
            }
            else if (length + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append(LineEnd).Append(' ');
                length = 1 + rune.Utf8SequenceLength;
            }
            else
            {
                length += rune.Utf8SequenceLength;
            }

            folded.Append(rune.ToString());
        }

        return folded.ToString();
    }
}
