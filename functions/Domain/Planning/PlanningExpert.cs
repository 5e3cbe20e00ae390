using Serverless.Domain.Languages;
using Serverless.Domain.Register;

namespace Serverless.Domain.Planning;

/// <summary>An expert as planning sees them.</summary>
public sealed record PlanningExpert
{
    /// <summary>The id of the register, such as <c>expert-03</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The State whose nationality the expert holds; null when the register does not say.</summary>
    public StateCode? Nationality { get; init; }

    /// <summary>Fields of work, as in the register, such as <c>biological</c>.</summary>
    public required IReadOnlyList<string> Expertise { get; init; }

    /// <summary>Working languages.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>Periods in which the expert is away.</summary>
    public IReadOnlyList<AwayDays> Away { get; init; } = [];

    /// <summary>Visit days in the year before today. Those of fixed visits ahead are counted by the planner itself.</summary>
    public int LoadDays { get; init; }

    /// <summary>Days of that year on which the expert was absent: load is measured per day of presence.</summary>
    public int AbsentDays { get; init; }
}
