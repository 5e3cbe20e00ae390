using Serverless.Domain.Documents;

namespace Serverless.Domain.Commands;

/// <summary>A new version of the draft. After a round of review it settles what the reviewers asked for.</summary>
/// <param name="Document">The DOCX, kept already.</param>
/// <param name="Replaces">The version that was worked on; a newer one has to be looked at first. Null for what the document itself says.</param>
/// <param name="Remark">What is to be known of it.</param>
public sealed record IssueDraft(DocumentEntry Document, int? Replaces = null, string? Remark = null) : Command;
