namespace Serverless.Embedded.Engine;

/// <summary>Carries an activity's or sub-orchestration's failure to the call that waits for it; never leaves the engine.</summary>
internal sealed class TaskFailure(Failure failure, int taskId) : Exception(failure.Message)
{
    internal Failure Failure => failure;

    internal int TaskId => taskId;
}
