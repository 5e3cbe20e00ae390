namespace Serverless.Workflow.Mail;

/// <summary>Reads raw messages.</summary>
public interface IMailReader
{
    /// <summary>Reads a message and checks its sender. Never fails because of the message, whatever its bytes.</summary>
    /// <param name="raw">The message as it came.</param>
    /// <param name="recipient">The envelope's recipient, where the door knows it.</param>
    /// <param name="cancellationToken">Gives up, as when DNS does not answer.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<IncomingMail> ReadAsync(ReadOnlyMemory<byte> raw, string? recipient, CancellationToken cancellationToken);
}
