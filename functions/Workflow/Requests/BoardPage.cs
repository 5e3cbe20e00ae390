using Serverless.Domain.Requests;

namespace Serverless.Workflow.Requests;

/// <summary>A page of the board.</summary>
/// <param name="Requests">The requests.</param>
/// <param name="Continuation">Where the next page begins; null when this is the last.</param>
public sealed record BoardPage(IReadOnlyList<VisitRequest> Requests, string? Continuation);
