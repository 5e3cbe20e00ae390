using Serverless.Domain.Register;

namespace Serverless.Domain.Preparation.Lists;

/// <summary>Tells a row of headings from a row of entries, and reads it.</summary>
internal static class HeaderReader
{
    private const int MostWords = 8;

    /// <summary>Gives what each column holds; null where the row is no row of headings.</summary>
    internal static IReadOnlyList<ListColumn>? Read(IReadOnlyList<string> cells)
    {
        List<ListColumn> columns = [.. cells.Select(Column)];
        var known = columns.Where(column => column != ListColumn.Other).Distinct().ToList();
        var filled = cells.Count(cell => !string.IsNullOrWhiteSpace(cell));
        var isHeader = (known.Contains(ListColumn.Name) || known.Contains(ListColumn.Institution))
            && (known.Count > 1 || (filled == 1 && !IsListTitle(string.Concat(cells))));
        return isHeader ? columns : null;
    }

    /// <summary>
    /// What a heading names. Every word of it has to be one of a heading: an institution may have such words in its name too.
    /// </summary>
    internal static ListColumn Column(string cell)
    {
        var text = NameText.Normalise(cell);
        if (ListWords.Headers.TryGetValue(text, out var whole))
        {
            return whole;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords)
        {
            return ListColumn.Other;
        }

        var found = new List<ListColumn>();
        for (var start = 0; start < words.Length;)
        {
            var length = Enumerable.Range(1, Math.Min(4, words.Length - start)).Reverse()
                .FirstOrDefault(count => ListWords.Headers.ContainsKey(string.Join(' ', words, start, count)));
            if (length > 0)
            {
                found.Add(ListWords.Headers[string.Join(' ', words, start, length)]);
            }
            else if (!ListWords.Fillers.Contains(words[start]))
            {
                return ListColumn.Other;
            }

            start += Math.Max(length, 1);
        }

        // "Name of the institution" is about the institution.
        return found.FirstOrDefault(column => column != ListColumn.Name, found.Count > 0 ? ListColumn.Name : ListColumn.Other);
    }

    /// <summary>Whether a text is the title of a list.</summary>
    internal static bool IsListTitle(string text) => ListWords.ListTitles.Contains(NameText.Normalise(text));
}
