using Serverless.Domain.Register;

namespace Serverless.Workflow.Register;

/// <summary>The registers as they are kept in storage.</summary>
public interface IRegisters
{
    /// <summary>
    /// Gives the registers as they were at most a minute ago. What an operator changes meanwhile shows with the next minute;
    /// a change with faults is reported in the log and does not count until it is put right.
    /// </summary>
    /// <exception cref="RegisterException">The registers have faults, and there was no good state before.</exception>
    ValueTask<RegisterIndex> GetAsync(CancellationToken cancellationToken);
}
