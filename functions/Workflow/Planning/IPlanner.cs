using Serverless.Domain.Planning;

namespace Serverless.Workflow.Planning;

/// <summary>Finds dates and teams. What a change by hand would cost says <see cref="PlanEvaluator"/>.</summary>
public interface IPlanner
{
    /// <summary>Plans all visits of a problem together. The same problem with the same limit has the same answer, unless the answer says otherwise.</summary>
    /// <param name="problem">A problem without faults; see <see cref="PlanningChecks"/>.</param>
    /// <param name="timeLimit">The longest time to take; more than zero.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="ArgumentException">The problem has faults; the message lists them.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<PlanningAnswer> PlanAsync(PlanningProblem problem, TimeSpan timeLimit, CancellationToken cancellationToken = default);
}
