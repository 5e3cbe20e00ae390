using Serverless.Domain.Commands;

namespace Serverless.Pages.Web.Forms;

/// <summary>What a form asks for, or what is wrong with it.</summary>
/// <param name="Command">The command; null when something is wrong.</param>
/// <param name="Faults">What is wrong; empty when nothing is.</param>
public sealed record FormReading(Command? Command, IReadOnlyList<FieldFault> Faults)
{
    internal static FormReading Of(Command command) => new(command, []);

    internal static FormReading Wrong(params IReadOnlyList<FieldFault> faults) => new(Command: null, faults);
}
