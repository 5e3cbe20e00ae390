using System.Diagnostics.CodeAnalysis;

namespace Serverless.Domain.Policies;

/// <summary>A policy that holds, or all that is wrong with it.</summary>
public sealed record PolicyReading
{
    private PolicyReading(Policy? policy, IReadOnlyList<string> faults)
    {
        Policy = policy;
        Faults = faults;
    }

    /// <summary>The policy; null when there are faults.</summary>
    public Policy? Policy { get; }

    /// <summary>What is wrong: the place in the file, and what to write there instead.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>Whether the policy holds.</summary>
    [MemberNotNullWhen(true, nameof(Policy))]
    public bool IsValid => Policy is not null;

    internal static PolicyReading Of(Policy policy) => new(policy, []);

    internal static PolicyReading Failed(IReadOnlyList<string> faults) => new(null, faults);
}
