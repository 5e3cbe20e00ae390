using Microsoft.DurableTask;

namespace Serverless.Embedded.Engine;

/// <summary>What an activity is told about its call.</summary>
internal sealed class ActivityContext(ActivityWork call) : TaskActivityContext
{
    public override TaskName Name => new(call.Task.Name);

    public override string InstanceId => call.InstanceId;

    public override string Version => call.Task.Version ?? string.Empty;
}
