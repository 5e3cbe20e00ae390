using System.Text;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.App;

/// <summary>A mailbox in which one message waits until it is taken.</summary>
internal sealed class OneMailMailbox(string message) : IMailbox
{
    private int _polls;
    private volatile bool _isTaken;

    /// <summary>How many polls there were.</summary>
    public int Polls => _polls;

    public async Task<MailboxReport> PollAsync(Func<MailboxMessage, CancellationToken, Task> take, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _polls);
        if (_isTaken)
        {
            return new MailboxReport(MailboxCondition.Polled);
        }

        var raw = Encoding.UTF8.GetBytes(message.ReplaceLineEndings("\r\n"));
        await take(new MailboxMessage(raw, "visits+token@committee1540.example"), cancellationToken);
        _isTaken = true;
        return new MailboxReport(MailboxCondition.Polled, Taken: 1);
    }
}
