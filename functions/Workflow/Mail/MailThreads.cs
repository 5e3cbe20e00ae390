using Serverless.Domain.Requests;

namespace Serverless.Workflow.Mail;

/// <summary>Remembers the ids that the mails of a request hang on, those never seen too: copies join a conversation in its middle.</summary>
/// <param name="log">The ids known.</param>
public sealed class MailThreads(IMailLog log)
{
    private const int Most = 20;

    internal async Task JoinAsync(IncomingMail mail, Reference reference, DateTimeOffset at, CancellationToken cancellationToken)
    {
        foreach (var id in mail.Thread.Take(Most))
        {
            await log.ClaimAsync(
                new MailRecord { MessageId = id, Direction = MailDirection.Mentioned, At = at, Reference = reference }, cancellationToken);
        }
    }
}
