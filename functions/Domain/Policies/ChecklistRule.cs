using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Reminders;

namespace Serverless.Domain.Policies;

/// <summary>What has to be ready before a visit, whose task it is, and by when.</summary>
public sealed record ChecklistRule
{
    /// <summary>What.</summary>
    public required PreparationItem Item { get; init; }

    /// <summary>Whose task it is: <c>Mission</c>, <c>Expert</c> for the lead of the team, <c>Coordinator</c>, <c>Officer</c> or <c>Partner</c>.</summary>
    public required PartyKind Owner { get; init; }

    /// <summary>How many working days of the owner before the first day of the visit it is due; 0 to 60. On short notice it is due at once.</summary>
    public required int Days { get; init; }

    /// <summary>The ladder of reminders, in the order of their days; it ends with its last rung. At most ten.</summary>
    public IReadOnlyList<Rung> Reminders { get; init; } = [];
}
