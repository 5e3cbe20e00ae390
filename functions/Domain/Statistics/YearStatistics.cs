using Serverless.Domain.Requests;

namespace Serverless.Domain.Statistics;

/// <summary>What became of the requests whose case ended in a year, and how long they took.</summary>
/// <param name="Year">The year.</param>
/// <param name="Requests">How many they are.</param>
/// <param name="Ends">How many ended in which way.</param>
/// <param name="Stages">How long each stage took, in the order of the process.</param>
/// <param name="Whole">How long the cases took from the note to their end; null when there are none.</param>
/// <param name="Deadlines">Which deadlines were kept, as far as the records know.</param>
public sealed record YearStatistics(
    int Year, int Requests, IReadOnlyDictionary<Stage, int> Ends, IReadOnlyList<StageSpread> Stages, Spread? Whole, DeadlineCount Deadlines)
{
    /// <summary>Counts.</summary>
    /// <param name="year">The year.</param>
    /// <param name="ended">The requests whose case ended in it.</param>
    public static YearStatistics Of(int year, IReadOnlyList<VisitRequest> ended)
    {
        ArgumentNullException.ThrowIfNull(ended);
        var known = ended.Where(visit => visit.Statistics is not null).ToList();
        var waits = known.SelectMany(visit => visit.Statistics!.Waits).ToList();
        return new YearStatistics(
            year,
            ended.Count,
            ended.GroupBy(visit => visit.Stage).OrderBy(group => group.Key).ToDictionary(group => group.Key, group => group.Count()),
            [
                .. ended
                    .SelectMany(StageStatistics.DaysOf)
                    .GroupBy(stage => stage.Stage, stage => stage.Days)
                    .OrderBy(stage => stage.Key)
                    .Select(stage => new StageSpread(stage.Key, Spread.Of([.. stage])!)),
            ],
            Spread.Of([.. ended.Select(visit => Math.Round((visit.Since - visit.Periods[0].From).TotalDays, 2))]),
            new DeadlineCount(known.Count, waits.Count(wait => wait.IsKept == true), waits.Count(wait => wait.IsKept == false)));
    }
}
