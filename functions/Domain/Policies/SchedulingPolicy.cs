using Serverless.Domain.Parties;
using Serverless.Domain.Planning;

namespace Serverless.Domain.Policies;

/// <summary>How teams and dates are found.</summary>
public sealed record SchedulingPolicy
{
    /// <summary>The longest visit, in days.</summary>
    public const int MostVisitDays = 14;

    /// <summary>How long a visit is where the note does not say; consecutive days, 1 to 14.</summary>
    public required int VisitDays { get; init; }

    /// <summary>The smallest team; 1 to 10.</summary>
    public required int LeastTeam { get; init; }

    /// <summary>The largest team; not less than <see cref="LeastTeam"/>, at most 10.</summary>
    public required int MostTeam { get; init; }

    /// <summary>The fields of work that every team must cover, as experts of the register have them; may be empty.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>What holds for all visits: travel, notice, how many at once, rest, and what each wish weighs.</summary>
    public required PlanningRules Rules { get; init; }

    /// <summary>How many days ahead visits are planned where the State has no wish; at least the notice period and a visit more, at most 730.</summary>
    public required int HorizonDays { get; init; }

    /// <summary>How many days before and after the days that a State wishes a visit may lie; 0 to 365.</summary>
    public required int WishToleranceDays { get; init; }

    /// <summary>For how many days the days of experts are held while answers are waited for; 1 to 90.</summary>
    public required int HoldDays { get; init; }

    /// <summary>Whose consent a visit needs: <c>Expert</c>, <c>Mission</c>, <c>Partner</c>, <c>Supporter</c>. The others are asked and not waited for.</summary>
    public required IReadOnlyList<PartyKind> Required { get; init; }

    /// <summary>For how long the planner may search, in seconds; 1 to 120.</summary>
    public required int PlanSeconds { get; init; }
}
