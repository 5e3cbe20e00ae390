using Serverless.Domain.Requests;

namespace Serverless.Domain.Timeline;

/// <summary>An event in its place: it carries the hash of the one before, so that none can be changed, removed or put in unseen.</summary>
/// <param name="Reference">The request.</param>
/// <param name="Sequence">The place, from 1.</param>
/// <param name="Event">What happened.</param>
/// <param name="PreviousHash">The hash of the entry before, in hexadecimal; for the first that of the reference.</param>
/// <param name="Hash">The hash of everything above, in hexadecimal.</param>
public sealed record TimelineEntry(Reference Reference, int Sequence, TimelineDraft Event, string PreviousHash, string Hash);
