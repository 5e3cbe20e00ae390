using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Process;

namespace Serverless.Workflow.Stages;

/// <summary>The registration is complete: the request goes to the Chair.</summary>
internal static class RegisteredStage
{
    internal static Task RunAsync(Desk desk) => desk.MoveAsync(Stage.ChairReview, "SentToChair", Party.System);
}
