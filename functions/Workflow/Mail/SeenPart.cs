using System.Security.Cryptography;
using Serverless.Domain.Documents;
using Serverless.Workflow.Documents;

namespace Serverless.Workflow.Mail;

/// <summary>A file of a mail, and what could be read in it.</summary>
/// <param name="Part">The file.</param>
/// <param name="Source">How the evidence of facts names it.</param>
/// <param name="Text">Its text, or why it has none.</param>
internal sealed record SeenPart(MailPart Part, string Source, TextReading Text)
{
    /// <summary>The file as a document.</summary>
    internal DocumentEntry Entry(string id, DocumentRole role) => new(
        id,
        1,
        role,
        Part.Name,
        Part.ContentType,
        Part.Content.Length,
        Convert.ToHexStringLower(SHA256.HashData(Part.Content.Span)),
        Part.Warning ?? (Text.Problem is null or TextProblem.UnknownKind ? null : Text.Message));
}
