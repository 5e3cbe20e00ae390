using System.Text;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.App;

/// <summary>A mailbox in which one message waits until it is taken, and another one is given up at every poll after that.</summary>
internal sealed class OneMailMailbox(string message) : IMailbox
{
    private int _polls;
    private volatile bool _isTaken;

    /// <summary>What is given up.</summary>
    public static GivenUpMessage GivenUp { get; } = new("7-42", new DateTimeOffset(2017, 11, 12, 16, 20, 0, TimeSpan.Zero), "Failed");

    /// <summary>How many polls there were.</summary>
    public int Polls => _polls;

    public async Task<MailboxReport> PollAsync(
        Func<MailboxMessage, CancellationToken, Task> take, Func<GivenUpMessage, CancellationToken, Task> giveUp, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _polls);
        if (_isTaken)
        {
            await giveUp(GivenUp, cancellationToken);
            return new MailboxReport(MailboxCondition.Polled, SetAside: 1);
        }

        var raw = Encoding.UTF8.GetBytes(message.ReplaceLineEndings("\r\n"));
        await take(new MailboxMessage(raw, "visits+token@committee1540.example"), cancellationToken);
        _isTaken = true;
        return new MailboxReport(MailboxCondition.Polled, Taken: 1);
    }
}
