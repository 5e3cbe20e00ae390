using Serverless.Domain.Parties;

namespace Serverless.Workflow.Drafting;

/// <summary>How a round of review is held.</summary>
/// <param name="Asked">To whom the draft goes.</param>
/// <param name="Required">Whose agreement is needed.</param>
/// <param name="Rounds">How many rounds the policy has before the Coordinator decides.</param>
public sealed record RoundPlan(IReadOnlyList<Party> Asked, IReadOnlyList<Party> Required, int Rounds);
