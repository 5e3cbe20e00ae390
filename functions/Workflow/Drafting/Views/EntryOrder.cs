using System.Globalization;
using Serverless.Domain.Drafts;

namespace Serverless.Workflow.Drafting.Views;

/// <summary>The order of a ledger as people read it: return by return, <c>1.10</c> after <c>1.9</c>, each reply below what it answers.</summary>
internal static class EntryOrder
{
    /// <summary>The id of the return that an entry belongs to: <c>1.2</c> for <c>1.2.7</c>.</summary>
    internal static string ReturnOf(string entry) => entry.LastIndexOf('.') is > 0 and var end ? entry[..end] : string.Empty;

    /// <summary>What the first entry of a chain of replies is; the entry itself where it answers nothing that is there.</summary>
    internal static LedgerEntry RootOf(LedgerEntry entry, IReadOnlyDictionary<string, LedgerEntry> all)
    {
        var root = entry;

        // A chain cannot be longer than the ledger, whatever somebody wrote into it.
        for (var steps = 0; steps < all.Count && root.ReplyTo is { } above && all.TryGetValue(above, out var found); steps++)
        {
            root = found;
        }

        return root;
    }

    internal static IReadOnlyList<LedgerEntry> Sort(IReadOnlyList<LedgerEntry> entries)
    {
        var all = ById(entries);
        return
        [
            .. entries
                .Select(entry => (entry, root: RootOf(entry, all)))
                .OrderBy(pair => Key(pair.root.Id), StringComparer.Ordinal)
                .ThenBy(pair => pair.entry.Id != pair.root.Id)
                .ThenBy(pair => pair.entry.At)
                .ThenBy(pair => Key(pair.entry.Id), StringComparer.Ordinal)
                .Select(pair => pair.entry),
        ];
    }

    internal static IReadOnlyDictionary<string, LedgerEntry> ById(IReadOnlyList<LedgerEntry> entries) =>
        entries.DistinctBy(entry => entry.Id, StringComparer.Ordinal).ToDictionary(entry => entry.Id, StringComparer.Ordinal);

    // Numbers of one length compare as text does.
    private static string Key(string id) => string.Join('.', id.Split('.').Select(part =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString("D10", CultureInfo.InvariantCulture) : part));
}
