using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;

namespace Serverless.Workflow.Timeline;

/// <summary>What happened to each request, in order, never changed.</summary>
public interface ITimeline
{
    /// <summary>Appends what is not there yet. An event whose key is there already is left out, so that calls may be repeated.</summary>
    /// <param name="reference">The request.</param>
    /// <param name="events">What happened, in order.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task AppendAsync(Reference reference, IReadOnlyList<TimelineDraft> events, CancellationToken cancellationToken);

    /// <summary>Reads a timeline from its first entry on.</summary>
    IAsyncEnumerable<TimelineEntry> ReadAsync(Reference reference, CancellationToken cancellationToken);

    /// <summary>The references of all timelines there are.</summary>
    IAsyncEnumerable<Reference> ListAsync(CancellationToken cancellationToken);

    /// <summary>Checks one timeline: that each entry follows from the one before, and that none is missing at the end.</summary>
    /// <returns>The first place where it does not hold; null when all is well.</returns>
    Task<TimelineBreak?> VerifyAsync(Reference reference, CancellationToken cancellationToken);
}
