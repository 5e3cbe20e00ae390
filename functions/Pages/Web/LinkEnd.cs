using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;

namespace Serverless.Pages.Web;

/// <summary>What made a link's action needless: who did what, and when.</summary>
/// <param name="What">What happened, by its name in the timeline.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Data">The particulars.</param>
public sealed record LinkEnd(string What, Party By, DateTimeOffset At, IReadOnlyDictionary<string, string> Data)
{
    /// <summary>Finds it: the entry that was written at the moment when the stay ended.</summary>
    /// <param name="ended">The stay that the link was made for.</param>
    /// <param name="entries">The timeline.</param>
    public static LinkEnd? Find(StagePeriod ended, IEnumerable<TimelineEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(ended);
        ArgumentNullException.ThrowIfNull(entries);
        return entries.LastOrDefault(entry => entry.Event.At == ended.Until && entry.Event.Kind != "StepOpened")?.Event is { } what
            ? new LinkEnd(what.Kind, what.By, what.At, what.Data)
            : null;
    }

    /// <summary>Finds why somebody is not asked for a visit any more: the last change of its plan.</summary>
    /// <param name="entries">The timeline.</param>
    public static LinkEnd? FindRelease(IEnumerable<TimelineEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.LastOrDefault(entry => entry.Event.Kind is "VisitAsked" or "VisitPostponed")?.Event is { } what
            ? new LinkEnd(what.Kind, what.By, what.At, what.Data)
            : null;
    }
}
