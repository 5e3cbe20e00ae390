using System.Text.Json;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Serverless.Domain.Commands;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Process;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Commands;

/// <summary>The one way for commands, whether they come by reply, page or API: into the inbox first, then to the request.</summary>
/// <param name="inbox">The inbox.</param>
/// <param name="requests">The requests.</param>
/// <param name="outbox">Tells whoever gave a command by mail too late.</param>
/// <param name="notify">Wakes the relay.</param>
/// <param name="logger">Hears of events that could not be raised.</param>
public sealed class CommandDesk(
    ICommandInbox inbox, IRequestStore requests, IOutbox outbox, INotifyQueue notify, ILogger<CommandDesk> logger)
{
    /// <summary>Takes a command in. It is safe once this returns; the same key again gives the same command again.</summary>
    /// <param name="client">The engine's client.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The command as it is stored, with its outcome if it has one; a refusal if there is no such request or the key was used for another command.</returns>
    public async Task<Result<StoredCommand>> SubmitAsync(
        DurableTaskClient client, CommandEnvelope command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(command);
        if (await requests.FindAsync(command.Reference, cancellationToken) is not { } visit)
        {
            return new Refusal(RefusalReason.NotFound, $"There is no request {command.Reference}.");
        }

        if (command.Channel != Channel.Mail && (command.Command is FileMail or SubmitClarification { Documents: not null } or SubmitParticipants { Documents: not null }))
        {
            return new Refusal(RefusalReason.NotAllowed, "Documents come by mail. Send a mail to the request, with the documents attached.");
        }

        var stored = await inbox.StoreAsync(command, cancellationToken);
        if (!IsSame(stored.Envelope, command))
        {
            return new Refusal(
                RefusalReason.AlreadyDone, $"The key {command.Key} was used on {stored.Envelope.At:O} for another command. Use a new key.");
        }

        if (stored.Outcome is not null)
        {
            return stored;
        }

        if (visit.Stage.IsEnd())
        {
            return stored with { Outcome = await RefuseLateAsync(visit, command, cancellationToken) };
        }

        await RaiseAsync(client, command.Reference, command.Key, cancellationToken);
        return stored;
    }

    /// <summary>Answers a command whose request has ended: its orchestration hears nothing any more.</summary>
    /// <param name="visit">The request, which has ended.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The outcome that stands: this refusal, or what became of the command before.</returns>
    public async Task<CommandOutcome> RefuseLateAsync(VisitRequest visit, CommandEnvelope command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(command);
        var refusal = CommandRules.Check(visit, command.By, command.Command)
            ?? throw new InvalidOperationException($"{command.Command.GetType().Name} is allowed in {visit.Stage}, which is an end.");
        if (RefusedNotice.Of(command, refusal, visit, command.At) is { } notice)
        {
            await outbox.PostAsync(command.Reference, [notice], cancellationToken);
            await notify.WakeAsync(command.Reference, cancellationToken);
        }

        return await inbox.CompleteAsync(
            command.Reference, command.Key, new CommandOutcome(command.At, visit.Stage, refusal), cancellationToken);
    }

    // By what they say: records with lists in them are never equal once they have been stored.
    private static bool IsSame(CommandEnvelope stored, CommandEnvelope given) =>
        stored.By == given.By && JsonSerializer.Serialize(stored.Command) == JsonSerializer.Serialize(given.Command);

    /// <summary>Tells a request again of a command that waits in its inbox.</summary>
    /// <returns>Whether the request could be told; if not, it will be tried again.</returns>
    public async Task<bool> RaiseAsync(DurableTaskClient client, Reference reference, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        try
        {
            await client.RaiseEventAsync(reference.ToString(), CaseEvents.Command, key, cancellationToken);
            return true;
        }
#pragma warning disable CA1031 // Whatever the engine says: the command is in the inbox, from where it is raised again.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.CommandNotRaised(logger, reference.ToString(), key, error);
            return false;
        }
    }
}
