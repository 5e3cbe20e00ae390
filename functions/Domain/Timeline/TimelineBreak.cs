namespace Serverless.Domain.Timeline;

/// <summary>Where a timeline does not hold.</summary>
/// <param name="Sequence">The place, from 1.</param>
/// <param name="Problem">What is wrong there, in plain English.</param>
public sealed record TimelineBreak(int Sequence, string Problem);
