using Serverless.Domain.Parties;
using Serverless.Workflow.Mail;

namespace Serverless.Workflow.Closing;

/// <summary>A message in an archive.</summary>
/// <param name="Direction">Whether it came or went out.</param>
/// <param name="At">When it came, or when it was decided that it is sent (UTC).</param>
/// <param name="Party">Who wrote it, or to whom we wrote.</param>
/// <param name="Head">What its head says; null when its bytes are not kept.</param>
/// <param name="Path">Where it lies in the archive; null when its bytes are not kept.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="State">For a message of ours: what it is about, and how far it has come; null for one that came.</param>
public sealed record ArchivedMail(MailDirection Direction, DateTimeOffset At, Party Party, MailHead? Head, string? Path, long Bytes, string? State);
