using Serverless.Local.Maildrop;
using Serverless.Workflow.Mail;

namespace Serverless.Local.Replay;

/// <summary>Sends through the maildrop and tells of each message that lies there.</summary>
internal sealed class WatchedSender(MaildropSender maildrop, Func<string, CancellationToken, Task> sent) : IMailSender
{
    public async Task<SendOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        var outcome = await maildrop.SendAsync(mail, cancellationToken);
        if (outcome.Result == SendResult.Sent)
        {
            await sent(maildrop.PathOf(mail), cancellationToken);
        }

        return outcome;
    }
}
