using System.Collections.Frozen;

namespace Serverless.Pages.Texts;

/// <summary>A text with places for values, such as <c>Note {number} of {date}</c>, taken apart once.</summary>
internal sealed class Pattern
{
    private Pattern(string text, IReadOnlyList<(string Text, bool IsPlace)> parts)
    {
        Text = text;
        Parts = parts;
        Places = parts.Where(part => part.IsPlace).Select(part => part.Text).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The text as it stands in the catalogue.</summary>
    internal string Text { get; }

    /// <summary>Words and names of places, in their order.</summary>
    internal IReadOnlyList<(string Text, bool IsPlace)> Parts { get; }

    /// <summary>The names of the places.</summary>
    internal FrozenSet<string> Places { get; }

    /// <summary>Takes a text apart.</summary>
    /// <returns>Null when a brace is open, empty, or stands alone.</returns>
    internal static Pattern? TryParse(string text)
    {
        var parts = new List<(string Text, bool IsPlace)>();
        for (var start = 0; start < text.Length;)
        {
            var open = text.IndexOf('{', start);
            var words = text[start..(open < 0 ? text.Length : open)];
            if (words.Contains('}', StringComparison.Ordinal))
            {
                return null;
            }

            if (words.Length > 0)
            {
                parts.Add((words, IsPlace: false));
            }

            if (open < 0)
            {
                break;
            }

            var close = text.IndexOf('}', open);
            var name = close < 0 ? string.Empty : text[(open + 1)..close];
            if (name.Length == 0 || !name.All(char.IsAsciiLetter))
            {
                return null;
            }

            parts.Add((name, IsPlace: true));
            start = close + 1;
        }

        return new Pattern(text, parts);
    }
}
