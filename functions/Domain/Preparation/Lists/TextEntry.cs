using System.Text.RegularExpressions;

namespace Serverless.Domain.Preparation.Lists;

/// <summary>A line of a list in running text.</summary>
/// <param name="Number">Its number in the text, from 1.</param>
/// <param name="Text">What stands in it, without the mark of a list.</param>
/// <param name="IsMarked">Whether it had such a mark: a bullet, a dash, a number.</param>
/// <param name="IsAfterBlank">Whether an empty line stands before it.</param>
internal sealed partial record TextEntry(int Number, string Text, bool IsMarked, bool IsAfterBlank)
{
    /// <summary>Reads the lines that hold something.</summary>
    internal static List<TextEntry> Split(string text)
    {
        var entries = new List<TextEntry>();
        var isAfterBlank = true;
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            var whole = line.Trim();
            var bare = Mark().Replace(whole, string.Empty).Trim();
            if (bare.Length > 0)
            {
                entries.Add(new TextEntry(index + 1, bare, IsMarked: bare.Length < whole.Length, isAfterBlank));
            }

            isAfterBlank = bare.Length == 0;
        }

        return entries;
    }

    [GeneratedRegex(@"^(?:[-–—•·*●▪◦‣○■]\s+|[•·●▪◦‣○■]|\(?\d{1,3}[.)、]\s*|\(?[a-z][.)]\s+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
