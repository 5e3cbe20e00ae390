using System.Globalization;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using Microsoft.Extensions.Logging;
using Serverless.Workflow.Mail;

namespace Serverless.Mail.Imap;

/// <summary>One poll over an open connection.</summary>
internal sealed class ImapPoll(
    ImapClient client,
    ImapSettings settings,
    ImapLimits limits,
    Func<MailboxMessage, CancellationToken, Task> take,
    Func<GivenUpMessage, CancellationToken, Task> giveUp,
    TimeProvider clock,
    ILogger logger)
{
    private readonly List<IMessageSummary> _notTaken = [];

    /// <summary>How many messages were taken and put away.</summary>
    internal int Taken { get; private set; }

    /// <summary>How many were set aside.</summary>
    internal int SetAside { get; private set; }

    /// <summary>How many wait for the next poll.</summary>
    internal int Waiting { get; private set; }

    /// <summary>Takes what waits. The counts tell how far it came, also when it ends with an exception.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        var processed = await ImapFolders.OpenOrCreateAsync(client, settings.ProcessedFolder, cancellationToken);
        var failed = await ImapFolders.OpenOrCreateAsync(client, settings.FailedFolder, cancellationToken);
        var folder = await ImapFolders.FindAsync(client, settings.Folder, cancellationToken);
        await folder.OpenAsync(FolderAccess.ReadWrite, cancellationToken);

        // Unique ids rise in the order of arrival.
        var waiting = (await folder.SearchAsync(SearchQuery.NotDeleted, cancellationToken)).Order().ToList();
        Waiting = waiting.Count;
        var next = waiting.Take(limits.Messages).ToList();
        if (next.Count == 0)
        {
            return;
        }

        var messages = await folder.FetchAsync(
            next, MessageSummaryItems.UniqueId | MessageSummaryItems.Size | MessageSummaryItems.Flags | MessageSummaryItems.InternalDate, cancellationToken);
        foreach (var message in messages.OrderBy(message => message.UniqueId))
        {
            await TakeAsync(folder, message, processed, failed, cancellationToken);
        }

        foreach (var message in _notTaken)
        {
            await CountTryAsync(folder, message, failed, cancellationToken);
        }
    }

    private async Task TakeAsync(
        IMailFolder folder, IMessageSummary message, IMailFolder processed, IMailFolder failed, CancellationToken cancellationToken)
    {
        var isWhole = message.Size is null || message.Size <= limits.Bytes;
        byte[] raw;
        try
        {
            await using var stream = isWhole
                ? await folder.GetStreamAsync(message.UniqueId, string.Empty, cancellationToken)
                : await folder.GetStreamAsync(message.UniqueId, string.Empty, 0, limits.BytesOfTooLarge, cancellationToken);
            raw = new byte[stream.Length];
            await stream.ReadExactlyAsync(raw, cancellationToken);
        }
        catch (MessageNotFoundException)
        {
            // Another poller, or a person, has moved it meanwhile.
            Waiting--;
            return;
        }

        try
        {
            await take(new MailboxMessage(raw, EnvelopeRecipient.Find(raw), isWhole), cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // A boundary: whatever keeps one message from being taken must not keep the others.
            Log.MessageNotTaken(logger, message.UniqueId.Id, ImapTries.Of(message) + 1, error);
            _notTaken.Add(message);
            return;
        }

        if (isWhole)
        {
            await folder.MoveToAsync(message.UniqueId, processed, cancellationToken);
            Taken++;
            Waiting--;
        }
        else
        {
            Log.MessageTooLarge(logger, message.UniqueId.Id, message.Size ?? 0, limits.BytesOfTooLarge);
            await SetAsideAsync(folder, message, failed, cancellationToken);
        }
    }

    private async Task CountTryAsync(IMailFolder folder, IMessageSummary message, IMailFolder failed, CancellationToken cancellationToken)
    {
        var isOld = clock.GetUtcNow() - message.InternalDate > limits.Patience;
        var wasTriedEnough = ImapTries.AreKept(folder) ? ImapTries.Of(message) + 1 >= limits.Tries : isOld;

        // Where others pass, the fault is this message's; where none does, it is more likely ours, for a while.
        if (wasTriedEnough && (Taken > 0 || isOld))
        {
            await GiveUpAsync(folder, message, failed, cancellationToken);
        }
        else if (ImapTries.AreKept(folder) && !wasTriedEnough)
        {
            await ImapTries.AddAsync(folder, message, cancellationToken);
        }
    }

    private async Task GiveUpAsync(IMailFolder folder, IMessageSummary message, IMailFolder failed, CancellationToken cancellationToken)
    {
        try
        {
            // The folder's validity belongs to the id: without it, a folder made anew would count from the beginning.
            var id = string.Create(CultureInfo.InvariantCulture, $"{folder.UidValidity}-{message.UniqueId.Id}");
            await giveUp(new GivenUpMessage(id, message.InternalDate?.ToUniversalTime(), settings.FailedFolder), cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // A boundary, as in taking. A message that nobody would hear of stays where it is.
            Log.MessageNotTaken(logger, message.UniqueId.Id, ImapTries.Of(message) + 1, error);
            return;
        }

        Log.MessageGivenUp(logger, message.UniqueId.Id, settings.FailedFolder);
        await SetAsideAsync(folder, message, failed, cancellationToken);
    }

    private async Task SetAsideAsync(IMailFolder folder, IMessageSummary message, IMailFolder failed, CancellationToken cancellationToken)
    {
        await folder.MoveToAsync(message.UniqueId, failed, cancellationToken);
        SetAside++;
        Waiting--;
    }
}
