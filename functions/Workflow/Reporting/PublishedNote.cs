using Serverless.Domain.Documents;
using Serverless.Domain.Parties;

namespace Serverless.Workflow.Reporting;

/// <summary>An Information Note as it is published.</summary>
/// <param name="Document">The final DOCX.</param>
/// <param name="Tell">Who is told.</param>
public sealed record PublishedNote(DocumentEntry Document, IReadOnlyList<Party> Tell);
