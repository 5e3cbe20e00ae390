using System.Globalization;
using System.Xml.Linq;
using Serverless.Documents.Model;
using Serverless.Documents.Redlines;
using Serverless.Domain.Drafts;

namespace Serverless.Documents.Rounds;

/// <summary>
/// Hidden bookmarks around what belongs to an entry of the ledger: programs keep them with the text, whatever is accepted or rejected.
/// A name is an underscore (which hides it), the entry's sign, a letter for what it holds, and a number.
/// </summary>
internal sealed class EntryMarks(Marker marker, IReadOnlyList<LedgerEntry> entries)
{
    private const string Prefix = "_LE";
    private const int SignLength = 16;

    // Stands in the first and the last paragraph and belongs to no entry: it tells whether a document still has its marks.
    private const string Whole = Prefix + "0000000000000000x";

    private readonly Dictionary<(int Change, char Kind), int> _counts = [];

    /// <summary>The two ends of a mark.</summary>
    /// <param name="change">The number of the entry, from 1.</param>
    /// <param name="kind">What it will hold.</param>
    internal (XElement Start, XElement End) Next(int change, char kind)
    {
        var number = _counts[(change, kind)] = _counts.GetValueOrDefault((change, kind)) + 1;
        return marker.Bookmark(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{SignOf(entries[change - 1].Id)}{kind}{number}"));
    }

    /// <summary>A mark that tells whether a document still has its marks.</summary>
    internal static (XElement Start, XElement End) OfDocument(Marker marker, int number) =>
        marker.Bookmark(string.Create(CultureInfo.InvariantCulture, $"{Whole}{number}"));

    /// <summary>Whether it is such a mark.</summary>
    internal static bool IsOfDocument(string name) => name.StartsWith(Whole, StringComparison.Ordinal);

    /// <summary>By what an entry is known in names of marks.</summary>
    internal static string SignOf(string id)
    {
        var hash = 14695981039346656037ul;
        foreach (var character in id)
        {
            hash = (hash ^ character) * 1099511628211ul;
        }

        return hash.ToString("X16", CultureInfo.InvariantCulture);
    }

    /// <summary>What a name says; null for bookmarks of others.</summary>
    internal static (string Sign, char Kind)? Parse(string? name) =>
        name is not null && name.StartsWith(Prefix, StringComparison.Ordinal) && name.Length > Prefix.Length + SignLength
            ? (name.Substring(Prefix.Length, SignLength), name[Prefix.Length + SignLength])
            : null;

    /// <summary>Whether there are marks of an earlier round.</summary>
    internal static bool Any(XElement root) => Starts(root).Any();

    /// <summary>Takes the marks of an earlier round away.</summary>
    internal static void Remove(XElement root)
    {
        var ours = Starts(root).ToList();
        var ids = ours.Select(start => (string?)start.Attribute(Wml.Id)).ToHashSet(StringComparer.Ordinal);
        root.Descendants(Wml.W + "bookmarkEnd").Where(end => ids.Contains((string?)end.Attribute(Wml.Id))).Remove();
        ours.ForEach(start => start.Remove());
    }

    private static IEnumerable<XElement> Starts(XElement root) =>
        root.Descendants(Wml.W + "bookmarkStart").Where(start => Parse((string?)start.Attribute(Wml.W + "name")) is not null);
}
