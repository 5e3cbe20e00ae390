namespace Serverless.Workflow.Mail;

/// <summary>Reads the heads of messages, and nothing else of them.</summary>
public interface IMailHeads
{
    /// <summary>Reads one. Whatever the bytes are, there is an answer.</summary>
    MailHead Read(ReadOnlyMemory<byte> message);
}
