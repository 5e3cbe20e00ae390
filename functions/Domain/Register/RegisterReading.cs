using System.Diagnostics.CodeAnalysis;

namespace Serverless.Domain.Register;

/// <summary>What came of reading the register: the registers, or all that is wrong with them.</summary>
public sealed record RegisterReading
{
    /// <summary>The registers; null when there are faults.</summary>
    public Registers? Registers { get; private init; }

    /// <summary>All faults, in the order of the files; empty when the registers can be used.</summary>
    public required IReadOnlyList<RegisterFault> Faults { get; init; }

    /// <summary>Whether the registers can be used.</summary>
    [MemberNotNullWhen(true, nameof(Registers))]
    public bool IsValid => Registers is not null;

    internal static RegisterReading Of(Registers registers) => new() { Registers = registers, Faults = [] };

    internal static RegisterReading Failed(IReadOnlyList<RegisterFault> faults) => new() { Faults = faults };
}
