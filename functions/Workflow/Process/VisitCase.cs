using Serverless.Domain.Requests;

namespace Serverless.Workflow.Process;

/// <summary>What the orchestration of a request takes with it from stage to stage.</summary>
/// <param name="Visit">The request's status.</param>
/// <param name="RegistersItself">Whether the note is complete, its sender verified, and the policy lets it register itself.</param>
/// <param name="Unread">The key of a command that came while the last stage ended.</param>
public sealed record VisitCase(VisitRequest Visit, bool RegistersItself = false, string? Unread = null);
