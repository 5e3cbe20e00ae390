namespace Serverless.Workflow.Mail;

/// <summary>A message as it lay in the mailbox.</summary>
/// <param name="Raw">Its bytes.</param>
/// <param name="Recipient">Whom the envelope named, as far as our own server noted it; null when it did not.</param>
/// <param name="IsWhole">False when it was larger than anything that is taken: <paramref name="Raw"/> is only its beginning, and it is set aside.</param>
public sealed record MailboxMessage(ReadOnlyMemory<byte> Raw, string? Recipient, bool IsWhole = true);
