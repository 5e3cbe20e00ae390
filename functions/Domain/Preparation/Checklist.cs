using Serverless.Domain.Parties;
using Serverless.Domain.Results;

namespace Serverless.Domain.Preparation;

/// <summary>What has to be ready before a visit, and what is.</summary>
/// <param name="Items">The items of the policy, each once.</param>
public sealed record Checklist(IReadOnlyList<ChecklistItem> Items)
{
    /// <summary>Ticks an item off.</summary>
    /// <param name="item">Which.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="note">What is said with it.</param>
    /// <returns>A refusal when it is not on the list, or done already, which says by whom and when.</returns>
    public Result<Checklist> Complete(PreparationItem item, Party by, DateTimeOffset at, string note = "") => Items.FirstOrDefault(one => one.Item == item) switch
    {
        null => new Refusal(RefusalReason.Invalid, $"{item} is not on the checklist. It has: {string.Join(", ", Items.Select(one => one.Item))}."),
        { DoneAt: { } done } known => new Refusal(RefusalReason.AlreadyDone, $"{item} was done by {known.DoneBy?.Kind} {known.DoneBy?.Id} at {done:O}."),
        _ => Changed(item, one => one with { DoneAt = at, DoneBy = by, Note = note }),
    };

    /// <summary>Opens an item again, as after a change of dates. What was noted stays.</summary>
    public Checklist Reopen(PreparationItem item) => Changed(item, one => one with { DoneAt = null, DoneBy = null });

    private Checklist Changed(PreparationItem item, Func<ChecklistItem, ChecklistItem> change) =>
        new([.. Items.Select(one => one.Item == item ? change(one) : one)]);
}
