namespace Serverless.Domain.Preparation.Lists;

/// <summary>What was read from the rows of a list. Every row with text in it is in one of these, or is the heading.</summary>
/// <param name="Participants">The participants, in the order of the rows.</param>
/// <param name="Unread">The rows that gave no participant.</param>
/// <param name="Warnings">Doubts about rows that did.</param>
public sealed record ParticipantRows(
    IReadOnlyList<Participant> Participants, IReadOnlyList<RowRemark> Unread, IReadOnlyList<RowRemark> Warnings)
{
    /// <summary>Nothing.</summary>
    public static ParticipantRows None { get; } = new([], [], []);
}
