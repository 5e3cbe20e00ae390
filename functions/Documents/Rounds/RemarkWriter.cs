using System.Globalization;
using Serverless.Documents.Model;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;

namespace Serverless.Documents.Rounds;

/// <summary>
/// Writes what was said without a draft of this version as comments of whoever said it, each at its paragraph; at the first one where
/// the version has none of that identity.
/// </summary>
/// <param name="page">The version.</param>
/// <param name="version">Its number.</param>
/// <param name="notes">Writes the comments.</param>
internal sealed class RemarkWriter(Page page, int version, SideNotes notes)
{
    private readonly List<Line> _lines = [.. page.Lines];

    private readonly Dictionary<string, Line> _byId = page.Lines.Where(line => line.Id is not null)
        .GroupBy(line => line.Id!, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);

    internal void Write(IEnumerable<LedgerEntry> remarks, Language language)
    {
        var words = new RemarkWords(language);
        foreach (var remark in remarks)
        {
            var line = LineOf(remark) ?? _lines[0];
            var (start, end) = RangeOf(remark, line.Text);
            notes.Add(line, start, end, remark.Author, remark.At, words.Of(remark, version), remark.IsDone);
        }
    }

    private Line? LineOf(LedgerEntry remark)
    {
        var (place, id) = (remark.Place, remark.Place.Paragraph);
        if (place.Story != LedgerPlace.Body)
        {
            return null;
        }

        // A number counts the paragraphs of its own version only.
        return _byId.GetValueOrDefault(id) ?? (remark.Version == version && id.StartsWith('#') && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? _lines.ElementAtOrDefault(number - 1)
            : null);
    }

    // The words that it is about where they stand there once; all of the paragraph where they do not.
    private (int Start, int End) RangeOf(LedgerEntry remark, string text)
    {
        var (old, offset) = (remark.OldText, remark.Place.Offset);
        if (old.Length > 0 && remark.Version == version && offset >= 0 && offset < text.Length && text.AsSpan(offset).StartsWith(old, StringComparison.Ordinal))
        {
            return (offset, offset + old.Length);
        }

        var at = old.Length == 0 ? -1 : text.IndexOf(old, StringComparison.Ordinal);
        return at >= 0 && text.LastIndexOf(old, StringComparison.Ordinal) == at ? (at, at + old.Length) : (0, text.Length);
    }
}
