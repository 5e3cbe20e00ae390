using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Requests;

/// <summary>The status of every request. Each call may be repeated: what has been done is done once.</summary>
public interface IRequestStore
{
    /// <summary>
    /// Begins a request under the State's next free reference of the year. The same key gives the same request again.
    /// </summary>
    /// <param name="state">The requesting State.</param>
    /// <param name="year">The year in which the note came.</param>
    /// <param name="key">What makes it the same request when it is told twice: the note's Message-ID or content hash.</param>
    /// <param name="begin">Makes the request from its reference; called again should another request take that reference first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<VisitRequest> BeginAsync(StateCode state, int year, string key, Func<Reference, VisitRequest> begin, CancellationToken cancellationToken);

    /// <summary>Reads the status: one point read.</summary>
    /// <returns>Null when there is no such request.</returns>
    Task<VisitRequest?> FindAsync(Reference reference, CancellationToken cancellationToken);

    /// <summary>Writes a status unless a newer one is there already, and keeps the board in step.</summary>
    /// <returns>The status that stands afterwards: this one, or the newer one.</returns>
    /// <exception cref="InvalidOperationException">The request was never begun.</exception>
    Task<VisitRequest> SaveAsync(VisitRequest request, CancellationToken cancellationToken);

    /// <summary>Lists the requests of the board a page at a time, in the order of their references.</summary>
    /// <param name="closedIn">Null for those that are open; otherwise those whose case ended in that year.</param>
    /// <param name="continuation">Where the page before ended; null for the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<BoardPage> ListAsync(int? closedIn, string? continuation, CancellationToken cancellationToken);

    /// <summary>Lists all requests of a State, open and ended, the newest first.</summary>
    Task<IReadOnlyList<VisitRequest>> ListOfAsync(StateCode state, CancellationToken cancellationToken);

    /// <summary>Lists where all requests of a State stand, without reading them whole; those that were removed are left out.</summary>
    Task<IReadOnlyList<RequestStanding>> ListStandingsAsync(StateCode state, CancellationToken cancellationToken);

    /// <summary>Removes a request from all lists and puts what is left of it in its place; or writes how far that has come.</summary>
    Task RemoveAsync(RemovedRequest removed, CancellationToken cancellationToken);

    /// <summary>Finds what is left of a request that was removed.</summary>
    /// <returns>Null for one that was not, or never was.</returns>
    Task<RemovedRequest?> FindRemovedAsync(Reference reference, CancellationToken cancellationToken);

    /// <summary>Whether a visit to this State was held and its case closed.</summary>
    Task<bool> HasVisitedAsync(StateCode state, CancellationToken cancellationToken);
}
