namespace Serverless.Domain.Policies;

/// <summary>The offices of the Secretariat, the Chair and the Group of Experts.</summary>
public sealed record Headquarters
{
    /// <summary>The time zone (IANA id).</summary>
    public required string TimeZone { get; init; }

    /// <summary>The hours of a working day, such as <c>09:00-17:30</c>.</summary>
    public required string Hours { get; init; }

    /// <summary>The days of the week on which they are closed.</summary>
    public required IReadOnlyList<DayOfWeek> Weekend { get; init; }
}
