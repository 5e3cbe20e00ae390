using System.Globalization;

namespace Serverless.Domain.Availability;

/// <summary>What absences that somebody states must be like.</summary>
public static class AwayRules
{
    /// <summary>The most absences that one source may state.</summary>
    public const int MostPeriods = 500;

    /// <summary>The longest note, in UTF-16 units.</summary>
    public const int LongestNote = 500;

    /// <summary>Finds what is wrong with absences.</summary>
    /// <returns>In plain English with what to do; null when nothing is.</returns>
    public static string? Fault(IReadOnlyList<AwayPeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        if (periods.Count > MostPeriods)
        {
            return $"There are {periods.Count} absences; at most {MostPeriods} are taken. Join those that touch, and leave out those that are over.";
        }

        foreach (var period in periods)
        {
            if (period.Until < period.From)
            {
                return $"An absence ends on {Text(period.Until)}, before it begins on {Text(period.From)}. Give the first and the last day.";
            }

            if (period.Note?.Length > LongestNote)
            {
                return $"The note to the absence from {Text(period.From)} has {period.Note.Length} characters; at most {LongestNote} are kept. Shorten it.";
            }
        }

        return null;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
