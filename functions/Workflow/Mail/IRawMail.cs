namespace Serverless.Workflow.Mail;

/// <summary>Messages as they came, byte for byte, under the hash of their content. Never changed.</summary>
public interface IRawMail
{
    /// <summary>Keeps a message. Keeping it again changes nothing.</summary>
    /// <returns>SHA-256 of the message, in lower-case hexadecimal.</returns>
    Task<string> StoreAsync(ReadOnlyMemory<byte> raw, CancellationToken cancellationToken);

    /// <summary>Reads a message.</summary>
    /// <returns>Null when none has that hash.</returns>
    Task<ReadOnlyMemory<byte>?> ReadAsync(string hash, CancellationToken cancellationToken);
}
