using System.Globalization;
using Serverless.Domain.Register;

namespace Serverless.Domain.Preparation.Lists;

/// <summary>Says what a text of a list looks like. The first word that tells decides: a "director of the institute" is a post.</summary>
internal static class CellSense
{
    private const int MostNameWords = 6;

    /// <summary>What the text is by a word that tells; <see cref="ListColumn.Other"/> where none does.</summary>
    internal static ListColumn Of(string text)
    {
        var (addresses, left) = CellAddresses.Take(text);
        if (text.Contains('@', StringComparison.Ordinal) && (addresses.Count == 0 || left.Length == 0))
        {
            return ListColumn.Email;
        }

        var normal = NameText.Normalise(left);
        if (normal.Length > 0 && normal.All(char.IsAsciiDigit))
        {
            return ListColumn.Number;
        }

        if (normal.Any(NameText.IsIdeograph))
        {
            return Ideographs(normal);
        }

        var words = normal.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var pair = i + 1 < words.Length ? $"{words[i]} {words[i + 1]}" : words[i];
            if (i == 0 && (ListWords.Addresses.Contains(words[i]) || ListWords.Addresses.Contains(pair)))
            {
                return ListColumn.Name;
            }

            if (ListWords.Posts.Contains(words[i]))
            {
                return ListColumn.Title;
            }

            if (ListWords.Institutions.Contains(words[i]))
            {
                return ListColumn.Institution;
            }
        }

        return ListColumn.Other;
    }

    /// <summary>Whether the text may be a name: a few words with capitals, nothing else in it.</summary>
    internal static bool MayBeName(string text)
    {
        var left = CellAddresses.Take(text).Left;
        var words = left.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostNameWords
            && !left.Any(character => char.IsDigit(character) || character is '@' or ':' or ';' or '!' or '?')
            && words.Count(word => char.GetUnicodeCategory(word[0]) is not UnicodeCategory.LowercaseLetter) >= Math.Min(2, words.Length);
    }

    // Written without spaces, the word that tells stands at the end.
    private static ListColumn Ideographs(string text) =>
        Ends(text, ListWords.Addresses) ? ListColumn.Name
        : Ends(text, ListWords.Posts) ? ListColumn.Title
        : Ends(text, ListWords.Institutions) ? ListColumn.Institution
        : ListColumn.Other;

    private static bool Ends(string text, IEnumerable<string> words) => words.Any(word => NameText.IsIdeograph(word[^1]) && text.EndsWith(word, StringComparison.Ordinal));
}
