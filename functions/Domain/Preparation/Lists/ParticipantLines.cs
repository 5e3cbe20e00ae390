using System.Text.RegularExpressions;

namespace Serverless.Domain.Preparation.Lists;

/// <summary>
/// Reads participants from the text of a mail: lines such as "Ministry of Health: Dr. X, Director", entries under the name of their
/// institution, "Name – Title – Institution", labelled lines, rows with separators.
/// </summary>
public static partial class ParticipantLines
{
    private const int MostLines = 5000;
    private const int LongestLine = 2000;
    private const int MostWordsOfHeading = 14;

    /// <summary>Reads a text.</summary>
    public static ParticipantRows Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var collector = new RowCollector();
        var entries = TextEntry.Split(text);
        if (entries.Count > MostLines)
        {
            collector.Leave(new ListPlace(string.Empty, entries[MostLines].Number), entries[MostLines].Text, RowProblem.PastLimit);
            entries = entries[..MostLines];
        }

        foreach (var entry in entries.Where(one => one.Text.Length > LongestLine))
        {
            collector.Leave(new ListPlace(string.Empty, entry.Number), entry.Text, RowProblem.TooLong);
        }

        entries.RemoveAll(one => one.Text.Length > LongestLine);
        for (var i = 0; i < entries.Count;)
        {
            i += Table(entries, i, collector) is > 0 and var rows ? rows
                : Card(entries, i, collector) is > 0 and var lines ? lines
                : Line(entries, i, collector);
        }

        return collector.Rows();
    }

    // Lines that the same separator parts into as many pieces; two of them, or one row of headings.
    private static int Table(List<TextEntry> entries, int start, RowCollector collector)
    {
        foreach (var separator in (char[])['\t', '|', ';'])
        {
            var rows = new List<ListRow>();
            while (start + rows.Count < entries.Count && (rows.Count == 0 || !entries[start + rows.Count].IsAfterBlank) && Row(entries[start + rows.Count], separator) is { } row
                && (rows.Count == 0 || rows[0].Cells.Count == row.Cells.Count))
            {
                rows.Add(row);
            }

            if (rows.Count > 1)
            {
                var left = ParticipantTables.MostRows;
                ParticipantTables.Read(new ListTable(string.Empty, rows), collector, ref left);
                return rows.Count;
            }
        }

        return 0;
    }

    private static ListRow? Row(TextEntry entry, char separator)
    {
        // Rows of persons after an institution's colon are parted by semicolons too.
        if (!entry.Text.Contains(separator, StringComparison.Ordinal) || (separator == ';' && Label(entry.Text) is not null))
        {
            return null;
        }

        var row = DelimitedText.Read(separator == '|' ? entry.Text.Trim('|', ' ') : entry.Text, separator)[0];
        return row with { Number = entry.Number };
    }

    // "Name: ...", "Post: ...", "Institution: ...", each on its line.
    private static int Card(List<TextEntry> entries, int start, RowCollector collector)
    {
        var cells = new List<(ListColumn Column, string Label, string Text)>();
        var seen = new HashSet<ListColumn>();
        var count = 0;
        while (start + count < entries.Count && (count == 0 || !entries[start + count].IsAfterBlank) && Label(entries[start + count].Text) is var (label, text)
            && HeaderReader.Column(label) is not ListColumn.Other and var column && text.Length > 0 && seen.Add(column))
        {
            cells.Add((column, label, text));
            count++;
        }

        if (count > 1)
        {
            var quote = string.Join(" | ", entries.Skip(start).Take(count).Select(entry => entry.Text));
            collector.Add(new ListPlace(string.Empty, entries[start].Number), quote, cells);
            return count;
        }

        return 0;
    }

    private static int Line(List<TextEntry> entries, int index, RowCollector collector)
    {
        var entry = entries[index];
        var place = new ListPlace(string.Empty, entry.Number);
        if (entry.IsAfterBlank && !entry.IsMarked)
        {
            // What comes after an empty line belongs to no heading any more, such as the sender's name.
            collector.EndSection();
        }

        if (Heading(entries, index) is { } heading)
        {
            if (!HeaderReader.IsListTitle(heading))
            {
                collector.BeginSection(place, heading);
            }
        }
        else if (Label(entry.Text) is var (institution, people) && people.Length > 0 && IsInstitution(institution, people))
        {
            collector.EndSection();
            foreach (var person in people.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                collector.Add(place, person, [(ListColumn.Institution, string.Empty, institution), .. Person(Pieces(person))]);
            }
        }
        else
        {
            Entry(entry, place, collector);
        }

        return 1;
    }

    private static string? Heading(List<TextEntry> entries, int index)
    {
        var text = entries[index].Text;
        var next = index + 1 < entries.Count ? entries[index + 1] : null;
        if (HeaderReader.IsListTitle(text.TrimEnd(':', '：')))
        {
            return text.TrimEnd(':', '：');
        }

        if (text.Split(' ').Length > MostWordsOfHeading || text.EndsWith('.') || text.EndsWith(',') || text.Contains('@', StringComparison.Ordinal))
        {
            return null;
        }

        var hasOnePiece = Pieces(text).Count == 1;
        return text switch
        {
            [.. var bare, ':' or '：'] when next is not null && CellSense.Of(bare) is ListColumn.Institution || next is { IsMarked: true, IsAfterBlank: false } && text[^1] is ':' or '：' => text[..^1].Trim(),
            _ when hasOnePiece && !entries[index].IsMarked && next is { IsMarked: true, IsAfterBlank: false } && Label(text) is null => text,
            _ when Label(text) is null && hasOnePiece && CellSense.Of(text) == ListColumn.Institution => text,
            _ => null,
        };
    }

    // "Subject: ..." and "Tel.: ..." are no institutions; what looks like one, or stands before somebody with a form of address, is.
    private static bool IsInstitution(string label, string people) =>
        CellSense.Of(label) == ListColumn.Institution || (CellSense.Of(label) == ListColumn.Other && HeaderReader.Column(label) == ListColumn.Other
            && CellSense.Of(Pieces(people)[0]) == ListColumn.Name && label.Split(' ').Length <= MostWordsOfHeading);

    private static void Entry(TextEntry entry, ListPlace place, RowCollector collector)
    {
        var pieces = Pieces(entry.Text);
        List<ListColumn> senses = [.. pieces.Select(CellSense.Of)];
        var isEntry = collector.Heading.Length > 0
            ? senses[0] is ListColumn.Name or ListColumn.Title || (senses[0] == ListColumn.Other && CellSense.MayBeName(pieces[0]))
            : pieces.Count > 1 && (senses.Contains(ListColumn.Institution) || senses[0] == ListColumn.Name)
                && pieces.Where((_, index) => senses[index] == ListColumn.Other).All(piece => CellSense.MayBeName(piece));
        if (!isEntry)
        {
            collector.Leave(place, entry.Text, senses[0] == ListColumn.Name ? RowProblem.NoInstitution : RowProblem.NotUnderstood);
            return;
        }

        var institution = collector.Heading.Length > 0 && pieces.Count < 3 ? -1 : senses.LastIndexOf(ListColumn.Institution);
        List<string> others = [.. pieces.Where((_, index) => index != institution)];
        collector.Add(place, entry.Text, institution < 0 ? Person(others) : [(ListColumn.Institution, string.Empty, pieces[institution]), .. Person(others)]);
    }

    // The name comes first, unless another piece has a form of address or the first is a post.
    private static IEnumerable<(ListColumn Column, string Label, string Text)> Person(List<string> pieces)
    {
        var name = pieces.FindIndex(piece => CellSense.Of(piece) == ListColumn.Name);
        name = name >= 0 ? name : pieces.FindIndex(piece => CellSense.Of(piece) == ListColumn.Other);
        return pieces.Select((piece, index) => (
            index == name ? ListColumn.Name : CellSense.Of(piece) == ListColumn.Email ? ListColumn.Email : ListColumn.Title, string.Empty, piece));
    }

    private static (string Label, string Text)? Label(string text)
    {
        var colon = text.IndexOfAny([':', '：']);
        return colon > 0 && !text.AsSpan(colon).StartsWith("://", StringComparison.Ordinal) && !text[..colon].EndsWith("mailto", StringComparison.OrdinalIgnoreCase)
            ? (text[..colon].Trim(), text[(colon + 1)..].Trim())
            : null;
    }

    private static List<string> Pieces(string text)
    {
        var dashed = Dash().Split(text);
        List<string> pieces = [.. (dashed.Length > 1 ? dashed : Comma().Split(text)).Select(piece => piece.Trim()).Where(piece => piece.Length > 0)];
        return pieces.Count > 0 ? pieces : [text];
    }

    [GeneratedRegex(@"\s+[-–—]+\s+|\t+|\s*;\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dash();

    [GeneratedRegex(@"[,،，、]\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comma();
}
