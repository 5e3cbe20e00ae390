namespace Serverless.Scheduling.Availability;

/// <summary>A content line of a calendar file, unfolded.</summary>
/// <param name="Number">The number of its first line in the file, from 1.</param>
/// <param name="Text">The line.</param>
internal sealed record EventLine(int Number, string Text)
{
    /// <summary>The property's name, in capitals.</summary>
    internal string Name { get; } = Text[..(Text.AsSpan().IndexOfAny(':', ';') is var end and >= 0 ? end : Text.Length)].Trim().ToUpperInvariant();
}
