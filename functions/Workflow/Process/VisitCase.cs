using Serverless.Domain.Policies;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Process;

/// <summary>What the orchestration of a request takes with it from stage to stage.</summary>
/// <param name="Visit">The request's status.</param>
/// <param name="RegistersItself">Whether the note is complete, its sender verified, and the policy lets it register itself.</param>
/// <param name="Unread">The key of a command that came while the last stage ended.</param>
public sealed record VisitCase(VisitRequest Visit, bool RegistersItself = false, string? Unread = null)
{
    /// <summary>The case of a request as it stands: it registers itself if nothing is missing and the policy lets it.</summary>
    public static VisitCase Of(VisitRequest visit, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(policy);
        return new VisitCase(visit, policy.Features.SelfRegistration && visit.Registration?.IsComplete == true);
    }
}
