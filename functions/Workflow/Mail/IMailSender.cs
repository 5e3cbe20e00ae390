namespace Serverless.Workflow.Mail;

/// <summary>Sends messages.</summary>
public interface IMailSender
{
    /// <summary>Sends one message. Sending it again under the same Message-ID must do no harm.</summary>
    /// <returns>What the provider said. A failure that may pass, such as a server that is away, is an answer too.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<SendOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}
