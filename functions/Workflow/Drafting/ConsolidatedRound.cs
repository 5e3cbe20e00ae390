using Serverless.Domain.Documents;

namespace Serverless.Workflow.Drafting;

/// <summary>What a round of review comes to, for its editor.</summary>
/// <param name="Document">The version with all that was said.</param>
/// <param name="Changes">How many changes are asked for.</param>
/// <param name="Comments">How many remarks there are.</param>
/// <param name="Conflicts">In how many places several change the same words.</param>
public sealed record ConsolidatedRound(DocumentEntry Document, int Changes, int Comments, int Conflicts);
