using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Commands;
using Serverless.Workflow.Commands;

namespace Serverless.Workflow.Process;

/// <summary>Takes a command out of the inbox, so that an event that comes twice is carried out once.</summary>
/// <param name="inbox">The inbox.</param>
public sealed class ReadCommandActivity(ICommandInbox inbox)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(ReadCommandActivity);

    /// <summary>Reads the command.</summary>
    /// <returns>Null when it has its answer already, or was never stored.</returns>
    [Function(Name)]
    public async Task<CommandEnvelope?> RunAsync([ActivityTrigger] CommandTicket ticket, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        var stored = await inbox.FindAsync(ticket.Reference, ticket.Key, cancellationToken);
        return stored is { Outcome: null } ? stored.Envelope : null;
    }
}
