using Serverless.Domain.Parties;

namespace Serverless.Domain.Timeline;

/// <summary>Something that happened to a request, before it has its place in the timeline.</summary>
/// <param name="Key">What makes it the same event when it is told twice; within the request.</param>
/// <param name="At">When it happened (UTC).</param>
/// <param name="Kind">What happened, in the past tense, such as <c>RequestRegistered</c>.</param>
/// <param name="By">Who did it.</param>
/// <param name="Data">The particulars, by name. Ids and references to documents, not their contents.</param>
public sealed record TimelineDraft(
    string Key, DateTimeOffset At, string Kind, Party By, IReadOnlyDictionary<string, string> Data);
