using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Notices;

/// <summary>What people are to be told, kept before anything is sent.</summary>
public interface IOutbox
{
    /// <summary>Puts notices in. A notice whose id is there already is left out, so that calls may be repeated.</summary>
    /// <param name="reference">The request that all of them belong to; null for those that belong to none.</param>
    /// <param name="notices">The notices.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task PostAsync(Reference? reference, IReadOnlyList<Notice> notices, CancellationToken cancellationToken);

    /// <summary>Reads the notices of a request, or those that belong to none, in no particular order.</summary>
    IAsyncEnumerable<PostedNotice> ReadAsync(Reference? reference, CancellationToken cancellationToken);

    /// <summary>Finds one notice.</summary>
    Task<PostedNotice?> FindAsync(Reference? reference, string id, CancellationToken cancellationToken);

    /// <summary>Lists the notices of all requests that are still to be sent.</summary>
    IAsyncEnumerable<PostedNotice> ListUnsentAsync(CancellationToken cancellationToken);

    /// <summary>Writes down how far a notice has come.</summary>
    /// <param name="changed">The notice as it was read, with its new state.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The notice as it stands now; null when somebody else has changed it since it was read, and nothing was written.</returns>
    Task<PostedNotice?> MarkAsync(PostedNotice changed, CancellationToken cancellationToken);

    /// <summary>Which of these parties a kind of notice has not reached: it could not be sent, came back, or waits still.</summary>
    /// <param name="reference">The request.</param>
    /// <param name="kind">The kind of notice.</param>
    /// <param name="parties">The parties that should have got it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<Party>> FindUnreachedAsync(
        Reference reference, NoticeKind kind, IReadOnlyList<Party> parties, CancellationToken cancellationToken);
}
