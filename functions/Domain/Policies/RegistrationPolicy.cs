using Serverless.Domain.Notes;

namespace Serverless.Domain.Policies;

/// <summary>What a note must say before it can register itself.</summary>
public sealed record RegistrationPolicy
{
    /// <summary>The facts that must be read for certain; an officer is asked for those that are not. Each once; may be empty.</summary>
    public required IReadOnlyList<NoteFact> RequiredFacts { get; init; }
}
