using System.Globalization;
using System.Text;

namespace Serverless.Domain.Documents;

/// <summary>Makes names of documents out of what others call their files.</summary>
public static class DocumentNames
{
    /// <summary>How long a name may be, in UTF-16 units.</summary>
    public const int Longest = 200;

    /// <summary>The name without any path, control characters and marks that turn its direction round; at most <see cref="Longest"/>.</summary>
    /// <param name="name">The name as it came.</param>
    /// <returns>Null when nothing is left of it.</returns>
    public static string? Clean(string? name)
    {
        var text = (name ?? string.Empty).Split('/', '\\')[^1];
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse)))
        {
            if (clean.Length + rune.Utf16SequenceLength > Longest)
            {
                break;
            }

            clean.Append(rune.ToString());
        }

        return clean.ToString().Trim() is { Length: > 0 } left && left.Trim('.').Length > 0 ? left : null;
    }
}
