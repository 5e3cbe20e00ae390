namespace Serverless.Domain.Planning;

/// <summary>A partner organisation that takes part on every day of a visit, with what it has said of its days.</summary>
public sealed record PlanningPartner
{
    /// <summary>The id of the register, such as <c>oas-cicte</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How it is called in sentences; its id if not given.</summary>
    public string? Name { get; init; }

    /// <summary>Days on which it cannot.</summary>
    public IReadOnlyList<DayRange> Cannot { get; init; } = [];

    /// <summary>The only days on which it can; null when it has named none.</summary>
    public IReadOnlyList<DayRange>? OnlyOn { get; init; }

    /// <summary>Whether it can on a day.</summary>
    public bool Can(DateOnly day) => !Cannot.Any(range => range.Contains(day)) && (OnlyOn is null || OnlyOn.Any(range => range.Contains(day)));
}
