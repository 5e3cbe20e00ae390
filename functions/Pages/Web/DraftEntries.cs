using Serverless.Domain.Drafts;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Web;

/// <summary>Entries of a ledger in words.</summary>
internal static class DraftEntries
{
    private const int Longest = 160;

    /// <summary>Where something was said or changed: the headings above it, and the cell.</summary>
    internal static Phrase Place(RequestView view, LedgerEntry entry)
    {
        var words = view.Reader.Words;
        var path = words.Say(string.Join(" › ", entry.Place.Headings));
        var cell = entry.Place.Cell is { } known
            ? words.Compose("drafts.place.cell", ("table", known.Table), ("row", known.Row), ("column", known.Column))
            : Phrase.Empty;
        return (path.IsEmpty, cell.IsEmpty) switch
        {
            (true, true) => new Phrase(new TextRun(words["drafts.place.whole"])),
            (true, false) => cell,
            (false, true) => path,
            _ => words.Compose("value.labelled", ("label", path), ("what", cell)),
        };
    }

    /// <summary>An entry in a few words, for a list to choose from.</summary>
    internal static string Short(RequestView view, LedgerEntry entry)
    {
        var text = entry.NewText.Length > 0 ? entry.NewText : entry.OldText;
        var cut = text.Length <= Longest ? text : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…";
        return $"{entry.Id} {view.Reader.Words[$"drafts.kind.{entry.Kind}"]} – {Directions.OneLine(cut)}";
    }
}
