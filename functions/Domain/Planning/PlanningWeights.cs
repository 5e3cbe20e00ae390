namespace Serverless.Domain.Planning;

/// <summary>
/// What departing from each wish costs, in points. Points have no unit: they say what is given up for what. The least sum wins.
/// </summary>
public sealed record PlanningWeights
{
    /// <summary>For each day between the visit and the days that the State asked for, or its earliest day when it asked for none.</summary>
    public int DayFromWish { get; init; } = 10;

    /// <summary>
    /// The n-th visit day of an expert in a year costs n times this, so that days go to those who have the fewest. Days of the past
    /// year are counted per day of presence.
    /// </summary>
    public int LoadDay { get; init; } = 1;

    /// <summary>When nobody of the last visit to the State goes again.</summary>
    public int NobodyFromLastTime { get; init; } = 60;

    /// <summary>For each person beyond the smallest team.</summary>
    public int ExtraPerson { get; init; } = 40;

    /// <summary>For each two trips of an expert with fewer than the rules' rest days between them.</summary>
    public int BackToBack { get; init; } = 30;
}
