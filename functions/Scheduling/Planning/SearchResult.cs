namespace Serverless.Scheduling.Planning;

/// <summary>What a search found.</summary>
/// <param name="Schedule">The best plan; null when there is none or none was found.</param>
/// <param name="Bound">No plan costs less.</param>
/// <param name="IsInfeasible">Whether it is proven that there is no plan.</param>
/// <param name="WasCutShort">Whether the clock ended the search.</param>
internal sealed record SearchResult(Schedule? Schedule, long Bound, bool IsInfeasible, bool WasCutShort);
