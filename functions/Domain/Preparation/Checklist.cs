using Serverless.Domain.Parties;
using Serverless.Domain.Results;

namespace Serverless.Domain.Preparation;

/// <summary>What has to be ready before a visit, and what is.</summary>
/// <param name="Items">Every item once, in the order of <see cref="PreparationItem"/>.</param>
public sealed record Checklist(IReadOnlyList<ChecklistItem> Items)
{
    /// <summary>All items open, each with its usual owner.</summary>
    public static Checklist New() => new([.. Enum.GetValues<PreparationItem>().Select(item => new ChecklistItem { Item = item, Owner = OwnerOf(item) })]);

    /// <summary>Whether nothing is open.</summary>
    public bool IsDone() => Items.All(one => one.DoneAt is not null);

    /// <summary>Ticks an item off.</summary>
    /// <param name="item">Which.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="note">What is said with it.</param>
    /// <returns>A refusal when it is done already, which says by whom and when.</returns>
    public Result<Checklist> Complete(PreparationItem item, Party by, DateTimeOffset at, string note = "") =>
        Items.FirstOrDefault(one => one.Item == item) is { DoneAt: { } done } known
            ? new Refusal(RefusalReason.AlreadyDone, $"{item} was done by {known.DoneBy?.Kind} {known.DoneBy?.Id} at {done:O}.")
            : Changed(item, one => one with { DoneAt = at, DoneBy = by, Note = note });

    /// <summary>Opens an item again, as after a change of dates. What was noted stays.</summary>
    public Checklist Reopen(PreparationItem item) => Changed(item, one => one with { DoneAt = null, DoneBy = null });

    private Checklist Changed(PreparationItem item, Func<ChecklistItem, ChecklistItem> change) =>
        new([.. Items.Select(one => one.Item == item ? change(one) : one)]);

    private static PartyKind OwnerOf(PreparationItem item) => item switch
    {
        PreparationItem.LetterOfReply => PartyKind.Officer,
        PreparationItem.Travel => PartyKind.Officer,
        PreparationItem.Programme => PartyKind.Coordinator,
        PreparationItem.Participants => PartyKind.Mission,
        _ => PartyKind.Expert,
    };
}
