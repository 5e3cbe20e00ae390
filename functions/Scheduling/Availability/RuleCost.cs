using Ical.Net;
using Ical.Net.DataTypes;

namespace Serverless.Scheduling.Availability;

/// <summary>Estimates what it takes to follow a rule of repetition before anybody follows it.</summary>
internal static class RuleCost
{
    /// <summary>The number of days and times that have to be looked at; never too low by much.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="start">When the event begins for the first time.</param>
    /// <param name="until">The last day that matters.</param>
    /// <returns>Null for rules by the second or minute, by which nobody is away.</returns>
    internal static double? Of(RecurrenceRule rule, DateOnly start, DateOnly until)
    {
        (double Days, double Looks)? step = rule.Frequency switch
        {
            FrequencyType.Hourly => (1.0 / 24, 1),
            FrequencyType.Daily => (1, 1),
            FrequencyType.Weekly => (7, 7),
            FrequencyType.Monthly => (28, 31),
            FrequencyType.Yearly => (365, 366),
            _ => null,
        };
        if (step is not { } each || rule.Interval < 1)
        {
            return null;
        }

        var steps = Math.Max(0, until.DayNumber - start.DayNumber) / (each.Days * rule.Interval);
        return (steps + 1) * each.Looks * Choices(rule.ByHour) * Choices(rule.ByMinute) * Choices(rule.BySecond);
    }

    private static double Choices(List<int> values) => Math.Max(1, values.Count);
}
