using Serverless.Domain.Languages;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Planning;

/// <summary>A visit that needs dates and a team, and what it needs.</summary>
public sealed record VisitToPlan
{
    /// <summary>The request.</summary>
    public required Reference Reference { get; init; }

    /// <summary>The host.</summary>
    public required StateCode State { get; init; }

    /// <summary>The length of the visit in consecutive days, travel aside; at least 1.</summary>
    public required int Days { get; init; }

    /// <summary>The earliest first day and the latest last day that the State can have the visit.</summary>
    public required DayRange Window { get; init; }

    /// <summary>The days that the State asked for, at least as many as the visit takes; null when it asked for none.</summary>
    public DayRange? Wish { get; init; }

    /// <summary>Required fields of work: somebody in the team covers each.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Acceptable working languages, the best first; the lead speaks one of them. At least one.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>The smallest team, lead included; at least 1.</summary>
    public int SmallestTeam { get; init; } = 2;

    /// <summary>The largest team, lead included.</summary>
    public int LargestTeam { get; init; } = 4;

    /// <summary>Days on which there is no visit.</summary>
    public IReadOnlyList<ClosedDay> ClosedDays { get; init; } = [];

    /// <summary>Partner organisations without which the visit does not take place.</summary>
    public IReadOnlyList<PlanningPartner> Partners { get; init; } = [];

    /// <summary>Ids of the experts who went on the last visit to this State; some may have left since.</summary>
    public IReadOnlyList<string> LastTeam { get; init; } = [];

    /// <summary>Ids of experts who have accepted and stay.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>The one of <see cref="Kept"/> who has accepted to lead; null when nobody has.</summary>
    public string? KeptLead { get; init; }

    /// <summary>The first day of the dates that are agreed; they take the place of window and notice. Null when none are.</summary>
    public DateOnly? KeptFirstDay { get; init; }

    /// <summary>Experts who do not go, each with the reason.</summary>
    public IReadOnlyList<Exclusion> Excluded { get; init; } = [];
}
