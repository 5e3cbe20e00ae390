using System.Globalization;
using System.Text;

namespace Serverless.Scheduling.Calendars;

/// <summary>Texts as they may stand in an iCalendar object: no control characters, no halves of characters.</summary>
internal static class CalendarText
{
    /// <summary>The text in one line.</summary>
    internal static string OneLine(string text) => Lines(text).Replace('\n', ' ').Trim();

    /// <summary>The text with its lines, which end with a line feed each.</summary>
    internal static string Lines(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            clean.Append(rune.Value is not '\n' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control ? " " : rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>
    /// A name as a parameter, in which quotes cannot stand. Neither can a circumflex: some programs read it as the beginning
    /// of an escape (RFC 6868), others do not.
    /// </summary>
    internal static string Parameter(string text) => OneLine(text.Replace('"', '\'').Replace('^', ' '));
}
