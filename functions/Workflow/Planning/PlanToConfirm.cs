using Serverless.Domain.Commands;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Planning;

/// <summary>A proposal that the Coordinator confirms.</summary>
/// <param name="Visit">The request with its proposal.</param>
/// <param name="Confirm">What the Coordinator wants of it.</param>
/// <param name="At">When that was said (UTC).</param>
public sealed record PlanToConfirm(VisitRequest Visit, ConfirmPlan Confirm, DateTimeOffset At);
