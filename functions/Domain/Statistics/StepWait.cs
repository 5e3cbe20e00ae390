using System.Globalization;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;

namespace Serverless.Domain.Statistics;

/// <summary>One wait for somebody.</summary>
/// <param name="Step">The step, by its name in the policy.</param>
/// <param name="On">The ids of those who had to act, parted by commas; may be empty.</param>
/// <param name="From">Since when (UTC).</param>
/// <param name="Until">Until when (UTC).</param>
/// <param name="Due">When it was due in the end, extensions included (UTC); null where nothing was.</param>
/// <param name="IsKept">Whether it was over before it was due; null where nothing was due, or where silence is an answer.</param>
public sealed record StepWait(string Step, string On, DateTimeOffset From, DateTimeOffset Until, DateTimeOffset? Due, bool? IsKept)
{
    // Nobody is late in these: they last until a day begins or ends, or until silence has become consent.
    private static readonly string[] RunOut = [Steps.Preparation, Steps.VisitDay, Steps.NoObjection];

    /// <summary>The waits of a request as its timeline tells them. One that lasts is left out.</summary>
    /// <param name="visit">The request, whose stages end what was waited for in them.</param>
    /// <param name="timeline">Its timeline, in order.</param>
    public static IReadOnlyList<StepWait> Of(VisitRequest visit, IEnumerable<TimelineEntry> timeline)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(timeline);
        var moves = visit.Periods.Where(stay => stay.Until is not null).Select(stay => stay.Until!.Value).Order().ToList();
        var waits = new List<StepWait>();
        StepWait? open = null;
        foreach (var happened in timeline.Select(entry => entry.Event).Where(draft => draft.Data.ContainsKey("step") && draft.Data.ContainsKey("due")))
        {
            var (step, due) = (happened.Data["step"], DueOf(happened));
            if (happened.Kind != "StepOpened" && open?.Step == step)
            {
                open = open with { Due = due ?? open.Due };
                continue;
            }

            if (happened.Kind == "StepOpened")
            {
                Close(happened.At);
                open = new StepWait(step, happened.Data.GetValueOrDefault("on", string.Empty), happened.At, happened.At, due, IsKept: null);
            }
        }

        // What is still waited for ends with the case, or has not ended.
        Close(visit.Stage.IsEnd() ? visit.Since : DateTimeOffset.MaxValue);
        return waits;

        // Whichever comes first: the next step, or the end of the stage.
        void Close(DateTimeOffset next)
        {
            if (open is { } wait && moves.Where(move => move > wait.From).Append(next).Min() is var until && until < DateTimeOffset.MaxValue)
            {
                waits.Add(wait with { Until = until, IsKept = wait.Due is null || RunOut.Contains(wait.Step) ? null : until < wait.Due });
            }
        }
    }

    private static DateTimeOffset? DueOf(TimelineDraft happened) =>
        DateTimeOffset.TryParse(happened.Data["due"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? due : null;
}
