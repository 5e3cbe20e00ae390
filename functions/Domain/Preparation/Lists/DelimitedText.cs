using System.Text;

namespace Serverless.Domain.Preparation.Lists;

/// <summary>Text with separators, as spreadsheets write it: quotation marks around what holds a separator or a line break, doubled inside.</summary>
public static class DelimitedText
{
    private static readonly char[] Separators = ['\t', ';', ',', '|'];

    /// <summary>Reads the rows with the separator that parts most rows alike.</summary>
    public static IReadOnlyList<ListRow> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Separators.Select(separator => Read(text, separator)).MaxBy(Regularity)!;
    }

    /// <summary>Reads the rows with a separator. Line breaks inside quotation marks belong to the cell.</summary>
    internal static IReadOnlyList<ListRow> Read(string text, char separator)
    {
        var rows = new List<ListRow>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (line, first, isQuoted, isBlank) = (1, 1, false, true);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            line += character == '\n' ? 1 : 0;
            if (isQuoted)
            {
                if (character != '"')
                {
                    cell.Append(character);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (character == '"' && isBlank && Closes(text, i, separator))
            {
                cell.Clear();
                (isQuoted, isBlank) = (true, false);
            }
            else if (character == separator)
            {
                cells.Add(Taken(cell));
                isBlank = true;
            }
            else if (character == '\n')
            {
                EndRow();
                (first, isBlank) = (line, true);
            }
            else
            {
                cell.Append(character);
                isBlank &= char.IsWhiteSpace(character);
            }
        }

        EndRow();
        return rows;

        void EndRow()
        {
            cells.Add(Taken(cell));
            rows.Add(new ListRow(first, cells));
            cells = [];
        }
    }

    // A quotation mark that none closes before a separator is one that somebody wrote.
    private static bool Closes(string text, int open, char separator)
    {
        for (var i = text.IndexOf('"', open + 1); i >= 0; i = text.IndexOf('"', i + 1))
        {
            if (i + 1 < text.Length && text[i + 1] == '"')
            {
                i++;
            }
            else
            {
                var rest = text.AsSpan(i + 1).TrimStart(" \r");
                return rest.IsEmpty || rest[0] == separator || rest[0] == '\n';
            }
        }

        return false;
    }

    private static string Taken(StringBuilder cell)
    {
        var text = cell.ToString().Trim();
        cell.Clear();
        return text;
    }

    private static int Regularity(IReadOnlyList<ListRow> rows) => rows.Where(row => row.Cells.Count > 1)
        .GroupBy(row => row.Cells.Count).Select(group => (group.Count() * 10) + (HeaderReader.Read(group.First().Cells) is null ? 0 : 1000)).DefaultIfEmpty(0).Max();
}
