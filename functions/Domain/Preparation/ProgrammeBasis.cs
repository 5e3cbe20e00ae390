using Serverless.Domain.Languages;

namespace Serverless.Domain.Preparation;

/// <summary>What a draft programme is made from.</summary>
public sealed record ProgrammeBasis
{
    /// <summary>The days of the visit on which there is a programme, in order; at least one.</summary>
    public required IReadOnlyList<DateOnly> Days { get; init; }

    /// <summary>The language of the programme.</summary>
    public required Language Language { get; init; }

    /// <summary>The State's name in that language.</summary>
    public required string StateName { get; init; }

    /// <summary>The name of the expert who leads the team.</summary>
    public required string Lead { get; init; }

    /// <summary>The partner organisations that take part, by the names to be printed.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>Who of the host opens the visit; null where nobody is named yet.</summary>
    public Speaker? Host { get; init; }

    /// <summary>Whether there is a matrix of the State to present.</summary>
    public bool HasMatrix { get; init; } = true;

    /// <summary>Whether a draft plan from an earlier visit is carried on.</summary>
    public bool ContinuesDraft { get; init; }
}
