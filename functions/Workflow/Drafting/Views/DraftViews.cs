using System.Globalization;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;

namespace Serverless.Workflow.Drafting.Views;

/// <summary>Shows the work on a draft: the ledger as somebody may see it, and what became of any version in any other.</summary>
/// <param name="documents">The contents of the versions and of what came back.</param>
/// <param name="ledger">What reviewers said and changed.</param>
/// <param name="redlines">Compares.</param>
public sealed class DraftViews(IDocuments documents, ILedger ledger, IRedlines redlines)
{
    /// <summary>The whole ledger, return by return, each reply below what it answers. For machines that the Secretariat vouches for.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> LedgerAsync(VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return visit.Drafting is null ? [] : EntryOrder.Sort(await ledger.ListAsync(visit.Reference, cancellationToken));
    }

    /// <summary>The ledger as a party may see it, in the same order.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> LedgerAsync(VisitRequest visit, Party reader, CancellationToken cancellationToken) =>
        DraftSight.EntriesOf(visit, reader, await LedgerAsync(visit, cancellationToken));

    /// <summary>The entries that belong to a return, replies to them included, wherever they were made.</summary>
    /// <param name="entries">A ledger.</param>
    /// <param name="returned">The return's id, or the number of a round for all returns of it.</param>
    public static IReadOnlyList<LedgerEntry> Of(IReadOnlyList<LedgerEntry> entries, string returned)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var all = EntryOrder.ById(entries);
        return [.. entries.Where(entry => EntryOrder.ReturnOf(EntryOrder.RootOf(entry, all).Id) is var id
            && (id == returned || id.StartsWith($"{returned}.", StringComparison.Ordinal)))];
    }

    /// <summary>
    /// Writes what became of one version in another, or what a reviewer made of a version. Made anew each time: what it may cost is
    /// bounded by what a document may hold.
    /// </summary>
    /// <param name="visit">The request.</param>
    /// <param name="pair">What is compared.</param>
    /// <param name="names">How a party is called, under whose name changes stand.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A DOCX with tracked changes; a refusal when a version is not there or cannot be read.</returns>
    public async Task<Result<byte[]>> CompareAsync(VisitRequest visit, DraftPair pair, Func<Party, string> names, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(names);
        var returned = pair.Return is null ? null : visit.Drafting?.Rounds.SelectMany(round => round.Returns).FirstOrDefault(one => one.Id == pair.Return);
        if (pair.Return is not null && returned is null)
        {
            return NotFound($"There is no return '{pair.Return}' of the draft of {visit.Reference}.");
        }

        var (from, to) = returned is null ? (pair.From, pair.To) : (returned.Version, returned.Version);
        var old = await ReadAsync(visit, DraftFile.OfVersion(visit, from), cancellationToken);
        var @new = await ReadAsync(visit, returned is null ? DraftFile.OfVersion(visit, to) : DraftFile.Of(visit, returned), cancellationToken);
        if (old is null || @new is null)
        {
            return NotFound(
                old is null ? NoVersion(visit, from)
                : returned is null ? NoVersion(visit, to)
                : $"The return {returned.Id} of the draft of {visit.Reference} came without a document; its words are in the ledger.");
        }

        var (by, at) = returned is null ? Made(visit, Math.Max(from, to)) : (returned.By, returned.At);
        return redlines.Write(old, @new, names(by), at);
    }

    /// <summary>Reads a comparison for a page.</summary>
    /// <returns>A refusal when it cannot be read.</returns>
    public Result<Redline> Show(ReadOnlyMemory<byte> comparison) => redlines.Read(comparison);

    private static (Party By, DateTimeOffset At) Made(VisitRequest visit, int version) =>
        visit.Drafting?.Versions.FirstOrDefault(one => one.Number == version) is { } known ? (known.By, known.At) : (Party.System, visit.Since);

    private static Refusal NotFound(string message) => new(RefusalReason.NotFound, message);

    private static string NoVersion(VisitRequest visit, int version) => visit.Drafting is null or { Versions: [] }
        ? $"There is no draft of {visit.Reference} yet; it is {visit.Stage}."
        : string.Create(CultureInfo.InvariantCulture, $"There is no version {version} of the draft of {visit.Reference}; the newest is {visit.Drafting.Newest}.");

    private async Task<byte[]?> ReadAsync(VisitRequest visit, DocumentEntry? entry, CancellationToken cancellationToken) =>
        entry is null ? null : await documents.ReadAsync(visit.Reference, entry, cancellationToken);
}
