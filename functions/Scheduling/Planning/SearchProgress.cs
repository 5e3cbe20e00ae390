namespace Serverless.Scheduling.Planning;

/// <summary>A step of a search: a cheaper plan, or a higher bound; the other is null.</summary>
internal sealed record SearchProgress(long? Cost, long? Bound);
