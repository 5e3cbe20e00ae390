using System.Collections.Frozen;

namespace Serverless.Domain.Requests;

/// <summary>Which stage may follow which.</summary>
public static class StageRules
{
    private static readonly FrozenDictionary<Stage, Stage[]> Following = new Dictionary<Stage, Stage[]>
    {
        [Stage.Received] = [Stage.Registered, Stage.AwaitingClarification, Stage.Withdrawn, Stage.Cancelled],
        [Stage.Registered] = [Stage.ChairReview, Stage.AwaitingClarification, Stage.Withdrawn, Stage.Cancelled],
        [Stage.ChairReview] =
        [
            Stage.NoObjection, Stage.Scheduling, Stage.Declined, Stage.AwaitingClarification, Stage.Withdrawn, Stage.Cancelled,
        ],
        [Stage.NoObjection] =
        [
            Stage.Scheduling, Stage.ChairReview, Stage.AwaitingClarification, Stage.Withdrawn, Stage.Cancelled,
        ],

        // Back to the stage that was interrupted, or to an end. VisitRequest knows which stage that was.
        [Stage.AwaitingClarification] =
        [
            Stage.Received, Stage.Registered, Stage.ChairReview, Stage.NoObjection, Stage.Lapsed, Stage.Withdrawn, Stage.Cancelled,
        ],
        [Stage.Scheduling] = [Stage.Preparing, Stage.Withdrawn, Stage.Cancelled],

        // Back to Scheduling when the visit is postponed.
        [Stage.Preparing] = [Stage.Visiting, Stage.Scheduling, Stage.Withdrawn, Stage.Cancelled],
        [Stage.Visiting] = [Stage.Drafting],
        [Stage.Drafting] = [Stage.Reporting],
        [Stage.Reporting] = [Stage.Closed],
    }.ToFrozenDictionary();

    /// <summary>The stages that may follow; none for an end.</summary>
    public static IReadOnlyList<Stage> Next(this Stage stage) => Following.TryGetValue(stage, out var next) ? next : [];

    /// <summary>Whether nothing can follow: the case is over.</summary>
    public static bool IsEnd(this Stage stage) => !Following.ContainsKey(stage);

    /// <summary>Whether the visit has not begun, so that the request can still be withdrawn or cancelled.</summary>
    public static bool IsBeforeVisit(this Stage stage) => stage.Next().Contains(Stage.Cancelled);
}
