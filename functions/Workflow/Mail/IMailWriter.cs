namespace Serverless.Workflow.Mail;

/// <summary>Writes messages as they go out.</summary>
public interface IMailWriter
{
    /// <summary>Writes the whole message (RFC 5322).</summary>
    byte[] Write(OutgoingMail mail);
}
