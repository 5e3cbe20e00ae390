using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>
/// The path of one request; its instance id is the reference. Each stage is read in its own class and begins with a fresh
/// history, so that a case of many months stays as quick to resume as one of a day.
/// </summary>
/// <remarks>
/// The stages run inside this one instance, not as sub-orchestrations: it alone receives the commands, and no command can
/// arrive at a stage that has just ended.
/// </remarks>
public static class VisitRequestOrchestrator
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(VisitRequestOrchestrator);

    /// <summary>Carries the request through the stage it is in.</summary>
    /// <returns>The stage in which the case ended.</returns>
    /// <exception cref="InvalidOperationException">It was started without its case.</exception>
    [Function(Name)]
    public static async Task<Stage> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var start = context.GetInput<VisitCase>() ?? throw new InvalidOperationException("The orchestration was started without its case.");
        var desk = new Desk(context, start);
        await (start.Visit.Stage switch
        {
            Stage.Received => ReceivedStage.RunAsync(desk, start.RegistersItself),
            Stage.Registered => RegisteredStage.RunAsync(desk),
            Stage.AwaitingClarification => ClarificationStage.RunAsync(desk),
            Stage.ChairReview => ChairReviewStage.RunAsync(desk),
            Stage.NoObjection => NoObjectionStage.RunAsync(desk),
            Stage.Scheduling => SchedulingStage.RunAsync(desk),
            Stage.Preparing => PreparingStage.RunAsync(desk),
            Stage.Visiting => VisitingStage.RunAsync(desk),
            Stage.Drafting => DraftingStage.RunAsync(desk),
            Stage.Reporting => ReportingStage.RunAsync(desk),
            _ => Task.CompletedTask,
        });
        if (!desk.Visit.Stage.IsEnd())
        {
            context.ContinueAsNew(desk.Leave());
        }

        return desk.Visit.Stage;
    }
}
