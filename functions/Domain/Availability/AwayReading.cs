namespace Serverless.Domain.Availability;

/// <summary>What a text says about when its writer is away.</summary>
/// <param name="Periods">The absences that are stated, in the order of the text.</param>
/// <param name="Unread">The lines that seem to state one and cannot be read for sure, as they were written.</param>
/// <param name="SaysNone">Whether it says that nothing of what was said before counts any more.</param>
public sealed record AwayReading(IReadOnlyList<AwayPeriod> Periods, IReadOnlyList<string> Unread, bool SaysNone = false)
{
    /// <summary>A text that says nothing about it.</summary>
    public static AwayReading Nothing { get; } = new([], []);

    /// <summary>Whether the text is about absences at all.</summary>
    public bool IsAboutAbsence => Periods is [_, ..] || Unread is [_, ..] || SaysNone;
}
