namespace Serverless.Scheduling.Availability;

/// <summary>The lines of one event of a calendar file.</summary>
/// <param name="First">The number of its first line in the file.</param>
/// <param name="Last">The number of its last line.</param>
/// <param name="Lines">Those of its lines that say when the expert is away; all others are never kept.</param>
internal sealed record EventBlock(int First, int Last, IReadOnlyList<EventLine> Lines)
{
    /// <summary>Where it is, for a warning.</summary>
    internal string Place => $"Lines {First} to {Last}";
}
