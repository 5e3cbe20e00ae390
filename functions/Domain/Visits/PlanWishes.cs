using Serverless.Domain.Parties;

namespace Serverless.Domain.Visits;

/// <summary>What the Coordinator, or whoever postponed the visit, wants of the next plan beyond what the note and the policy say.</summary>
public sealed record PlanWishes
{
    /// <summary>Nothing is wished.</summary>
    public static PlanWishes None { get; } = new();

    /// <summary>The first day on which the visit may begin, at the venue; null to leave it to note and policy.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>The last day on which the visit may end, at the venue; null to leave it to note and policy.</summary>
    public DateOnly? NotAfter { get; init; }

    /// <summary>Experts who are not to go, and partners or supporters that the visit does without.</summary>
    public IReadOnlyList<Party> Without { get; init; } = [];

    /// <summary>Experts who declined and may be asked again all the same.</summary>
    public IReadOnlyList<Party> AskAgain { get; init; } = [];
}
