namespace Serverless.Domain.Preparation;

/// <summary>A part of a visit's programme. Times are local at the venue.</summary>
public sealed record ProgrammeSession
{
    /// <summary>The day at the venue.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it begins.</summary>
    public required TimeOnly Begin { get; init; }

    /// <summary>When it ends, on the same day.</summary>
    public required TimeOnly End { get; init; }

    /// <summary>What happens in it.</summary>
    public required SessionKind Kind { get; init; }

    /// <summary>What it is about, in the language of the programme.</summary>
    public required string Title { get; init; }

    /// <summary>Who speaks, in this order; empty where everybody does or nobody is known yet.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];
}
