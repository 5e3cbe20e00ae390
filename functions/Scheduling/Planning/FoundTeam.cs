namespace Serverless.Scheduling.Planning;

/// <summary>A team, and what it costs.</summary>
internal sealed record FoundTeam(IReadOnlyList<int> Experts, long Cost);
