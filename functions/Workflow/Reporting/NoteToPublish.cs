using Serverless.Domain.Requests;

namespace Serverless.Workflow.Reporting;

/// <summary>A cleared Information Note.</summary>
/// <param name="Visit">The request; its newest version is the one that was cleared.</param>
/// <param name="At">When it was cleared (UTC).</param>
public sealed record NoteToPublish(VisitRequest Visit, DateTimeOffset At);
