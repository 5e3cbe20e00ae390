using Serverless.Domain.Commands;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Commands;

/// <summary>Commands, kept before anything is done with them, so that none is lost and none carried out twice.</summary>
public interface ICommandInbox
{
    /// <summary>Stores a command. The first one with its key stays.</summary>
    /// <returns>The command that is stored under the key: this one, or the one that came before.</returns>
    Task<StoredCommand> StoreAsync(CommandEnvelope command, CancellationToken cancellationToken);

    /// <summary>Reads a command.</summary>
    /// <returns>Null when there is none with that key.</returns>
    Task<StoredCommand?> FindAsync(Reference reference, string key, CancellationToken cancellationToken);

    /// <summary>Notes what became of a command. The first outcome stays.</summary>
    /// <returns>The outcome that stands.</returns>
    /// <exception cref="InvalidOperationException">There is no command with that key.</exception>
    Task<CommandOutcome> CompleteAsync(Reference reference, string key, CommandOutcome outcome, CancellationToken cancellationToken);

    /// <summary>Lists all commands of a request, in no particular order.</summary>
    IAsyncEnumerable<StoredCommand> ListAsync(Reference reference, CancellationToken cancellationToken);

    /// <summary>Lists the commands of all requests that came before a moment and have no outcome.</summary>
    IAsyncEnumerable<CommandEnvelope> ListOpenAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
