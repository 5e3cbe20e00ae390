using Serverless.Domain.Availability;

namespace Serverless.Scheduling.Availability;

/// <summary>Tells the kinds of being away apart, by what an expert wrote into the event.</summary>
internal static class AwayKinds
{
    /// <summary>The property for it, for calendars that programs write.</summary>
    internal const string Property = "X-1540-AWAY";

    private const string Mark = "MAY-FINISH";

    // In the six languages; anywhere in the title, letter case aside.
    private static readonly string[] Words = [.. AwayVocabularies.All.Values.SelectMany(language => language.MayFinish)];

    /// <summary>Finds the kind.</summary>
    /// <param name="lines">The event's lines.</param>
    internal static AwayKind Of(IEnumerable<EventLine> lines) => lines.Any(SaysMayFinish) ? AwayKind.MayFinish : AwayKind.Away;

    private static bool SaysMayFinish(EventLine line)
    {
        var value = line.Text[(line.Text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return line.Name switch
        {
            Property or "CATEGORIES" => value.Split(',').Any(part => part.Trim().Replace(' ', '-').Equals(Mark, StringComparison.OrdinalIgnoreCase)),
            "SUMMARY" => Words.Any(word => value.Contains(word, StringComparison.OrdinalIgnoreCase)),
            _ => false,
        };
    }
}
