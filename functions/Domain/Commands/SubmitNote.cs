using Serverless.Domain.Documents;

namespace Serverless.Domain.Commands;

/// <summary>The lead expert sends the Information Note to be cleared.</summary>
/// <param name="Document">The edited DOCX, kept already; null for the draft as it stands.</param>
/// <param name="Remark">What is to be known of it.</param>
public sealed record SubmitNote(DocumentEntry? Document = null, string? Remark = null) : Command;
