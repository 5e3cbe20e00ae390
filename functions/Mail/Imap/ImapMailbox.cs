using MailKit.Net.Imap;
using Microsoft.Extensions.Logging;
using Serverless.Workflow.Mail;

namespace Serverless.Mail.Imap;

/// <summary>
/// The mailbox on an IMAP server. Each poll opens a connection of its own and closes it; two polls at once do no harm, but give
/// the same messages twice.
/// </summary>
internal sealed class ImapMailbox(
    MailSettings settings, ImapConnector connector, ImapLimits limits, TimeProvider clock, ILogger<ImapMailbox> logger) : IMailbox
{
    /// <inheritdoc />
    public async Task<MailboxReport> PollAsync(
        Func<MailboxMessage, CancellationToken, Task> take, Func<GivenUpMessage, CancellationToken, Task> giveUp, CancellationToken cancellationToken)
    {
        if (settings.Imap is not { } mailbox)
        {
            return new MailboxReport(MailboxCondition.NotSet, Detail: "No mailbox is set. To poll one, give Mail:Imap:Host, User and Password.");
        }

        // The library's protocol log stays off: it would hold people's mail.
        using var client = new ImapClient();
        var poll = new ImapPoll(client, mailbox, limits, take, giveUp, clock, logger);
        try
        {
            await connector.OpenAsync(client, mailbox, cancellationToken);
            await poll.RunAsync(cancellationToken);
            await client.DisconnectAsync(quit: true, cancellationToken);
            return Report(poll, MailboxCondition.Polled, null);
        }
        catch (Exception error) when (
            !cancellationToken.IsCancellationRequested && MailTrouble.Of(error, $"{mailbox}", "Mail:Imap") is not null)
        {
            var trouble = MailTrouble.Of(error, $"{mailbox}", "Mail:Imap")!;
            if (trouble.NeedsOperator)
            {
                Log.MailboxRefused(logger, trouble.Detail);
            }
            else
            {
                Log.MailboxAway(logger, trouble.Detail);
            }

            return Report(poll, trouble.NeedsOperator ? MailboxCondition.Refused : MailboxCondition.Away, trouble.Detail);
        }
    }

    private static MailboxReport Report(ImapPoll poll, MailboxCondition condition, string? detail) =>
        new(condition, poll.Taken, poll.SetAside, poll.Waiting, detail);
}
