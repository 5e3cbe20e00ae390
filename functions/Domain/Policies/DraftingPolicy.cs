using Serverless.Domain.Parties;

namespace Serverless.Domain.Policies;

/// <summary>How the draft of a national action plan goes round.</summary>
public sealed record DraftingPolicy
{
    /// <summary>How many rounds of review are held before the Coordinator decides.</summary>
    public required int Rounds { get; init; }

    /// <summary>To whom it goes besides the reviewers whom the State names.</summary>
    public required IReadOnlyList<PartyKind> Reviewers { get; init; }

    /// <summary>Whose agreement is needed.</summary>
    public required IReadOnlyList<PartyKind> SignOff { get; init; }
}
