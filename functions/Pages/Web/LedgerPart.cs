using System.Globalization;
using Serverless.Domain.Drafts;
using Serverless.Workflow.Drafting.Views;

namespace Serverless.Pages.Web;

/// <summary>Which part of a ledger a page shows: a thousand entries do not fit on one.</summary>
/// <param name="Return">The return whose entries are shown; null for all.</param>
/// <param name="From">The place of the first entry among those, from 1.</param>
/// <param name="OnlyOpen">Whether entries that are settled are left out.</param>
public sealed record LedgerPart(string? Return, int From, bool OnlyOpen)
{
    /// <summary>The name of the return in an address or form.</summary>
    public const string ReturnName = "ledger";

    /// <summary>The name of the first entry's place in an address or form.</summary>
    public const string FromName = "at";

    /// <summary>The name by which only open entries are asked for.</summary>
    public const string OpenName = "open";

    /// <summary>How many entries a page shows: as many as one form can settle.</summary>
    public const int Size = 25;

    /// <summary>The beginning of the whole ledger.</summary>
    public static LedgerPart First { get; } = new(Return: null, 1, OnlyOpen: false);

    /// <summary>The place as an address asks for it.</summary>
    public (string Name, string Value)[] Query =>
    [
        .. Return is { } returned ? new[] { (ReturnName, returned) } : [],
        .. From > 1 ? new[] { (FromName, From.ToString(CultureInfo.InvariantCulture)) } : [],
        .. OnlyOpen ? new[] { (OpenName, "1") } : [],
    ];

    /// <summary>Reads a place from an address or a form.</summary>
    /// <param name="value">Gives a value by its name; empty for none.</param>
    public static LedgerPart Read(Func<string, string> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var from = int.TryParse(value(FromName), NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given > 0 ? given : 1;
        return new LedgerPart(value(ReturnName) is { Length: > 0 } returned ? returned : null, from, value(OpenName) == "1");
    }

    /// <summary>All entries of the return, whether they are on this page or not.</summary>
    internal IReadOnlyList<LedgerEntry> All(IReadOnlyList<LedgerEntry> entries)
    {
        var some = Return is { } returned ? DraftViews.Of(entries, returned) : entries;
        return OnlyOpen ? [.. some.Where(IsOpen)] : some;
    }

    /// <summary>Whether nobody has said what becomes of an entry. What is said about an entry waits for nothing.</summary>
    internal static bool IsOpen(LedgerEntry entry) => entry.ReplyTo is null && (entry.Resolution is null or { Outcome: LedgerOutcome.Pending });
}
