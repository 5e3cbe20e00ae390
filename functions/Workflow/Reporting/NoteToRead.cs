using Serverless.Domain.Documents;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Reporting;

/// <summary>An edited Information Note that is to be read.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Document">The edited DOCX, kept already.</param>
/// <param name="By">Who edited it.</param>
/// <param name="At">When it was sent in (UTC).</param>
public sealed record NoteToRead(VisitRequest Visit, DocumentEntry Document, Party By, DateTimeOffset At);
