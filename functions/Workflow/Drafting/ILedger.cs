using Serverless.Domain.Drafts;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Drafting;

/// <summary>
/// What reviewers said and changed, and what became of it. Written in sheets, one for each return and one for each settlement; a sheet
/// is never changed, so that every call may be repeated.
/// </summary>
public interface ILedger
{
    /// <summary>Keeps the entries of a return. Keeping a return that is there changes nothing.</summary>
    Task KeepAsync(Reference reference, string returned, IReadOnlyList<LedgerEntry> entries, CancellationToken cancellationToken);

    /// <summary>Keeps what became of entries. A later settlement of the same entry takes the place of an earlier one.</summary>
    /// <param name="reference">The request.</param>
    /// <param name="settlement">What makes it the same settlement when it is told twice; later ones sort after earlier ones.</param>
    /// <param name="resolutions">What became of each entry, by its id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task SettleAsync(
        Reference reference, string settlement, IReadOnlyDictionary<string, LedgerResolution> resolutions, CancellationToken cancellationToken);

    /// <summary>All entries of a request with what became of them, return by return.</summary>
    Task<IReadOnlyList<LedgerEntry>> ListAsync(Reference reference, CancellationToken cancellationToken);
}
