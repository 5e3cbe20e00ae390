namespace Serverless.Domain.Availability;

/// <summary>The words of one language in which experts say that they are away. The first of each is the one to recommend.</summary>
/// <param name="Away">That one is away.</param>
/// <param name="MayFinish">That one takes no new visit, but finishes work that is running.</param>
/// <param name="None">That nothing of what was said before counts any more.</param>
/// <param name="Bounds">What makes a single day the end or the beginning of a time whose other end is not said.</param>
public sealed record AwayVocabulary(
    IReadOnlyList<string> Away, IReadOnlyList<string> MayFinish, IReadOnlyList<string> None, IReadOnlyList<string> Bounds);
