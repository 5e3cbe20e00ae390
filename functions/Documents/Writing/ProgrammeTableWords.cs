namespace Serverless.Documents.Writing;

/// <summary>The fixed words of a programme.</summary>
internal sealed record ProgrammeTableWords
{
    public required string Title { get; init; }

    public required string Draft { get; init; }

    public required string LocalTimes { get; init; }

    /// <summary>{0} is the number of a day, {1} its date.</summary>
    public required string Day { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }
}
