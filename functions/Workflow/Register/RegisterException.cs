using Serverless.Domain.Register;

namespace Serverless.Workflow.Register;

/// <summary>The registers cannot be used. Nothing works until a person has put them right; the message lists what is wrong.</summary>
public sealed class RegisterException : Exception
{
    /// <summary>Creates the exception from the faults.</summary>
    public RegisterException(IReadOnlyList<RegisterFault> faults)
        : this("The register has faults. " + string.Join(" | ", faults)) => Faults = faults;

    /// <summary>Creates the exception with a message.</summary>
    public RegisterException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and what caused it.</summary>
    public RegisterException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a message.</summary>
    public RegisterException()
    {
    }

    /// <summary>All faults; empty when the register's files could not be read at all.</summary>
    public IReadOnlyList<RegisterFault> Faults { get; } = [];
}
