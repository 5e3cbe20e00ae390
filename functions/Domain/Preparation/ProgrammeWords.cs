namespace Serverless.Domain.Preparation;

/// <summary>The fixed words of a draft programme in one language.</summary>
internal sealed record ProgrammeWords
{
    internal required string GroupOfExperts { get; init; }

    internal required string Welcome { get; init; }

    internal required string OpeningStatements { get; init; }

    internal required string Resolution { get; init; }

    /// <summary>{0} is the State's name; it stands by itself, so that it needs no case and no article.</summary>
    internal required string Matrix { get; init; }

    internal required string Experience { get; init; }

    internal required string Mandates { get; init; }

    internal required string Elements { get; init; }

    internal required string FirstDraft { get; init; }

    internal required string EarlierDraft { get; init; }

    internal required string Closing { get; init; }

    internal required string Coffee { get; init; }

    internal required string Lunch { get; init; }
}
