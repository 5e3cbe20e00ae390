using Microsoft.DurableTask.Client;

namespace Serverless.Embedded.Engine;

/// <summary>What has to happen in memory once an operation is on disk.</summary>
internal sealed class Committed
{
    internal List<Delivery> Deliveries { get; } = [];

    internal List<ActivityWork> Activities { get; } = [];

    internal List<TimerEntry> TimersArmed { get; } = [];

    internal List<long> TimersCancelled { get; } = [];

    /// <summary>Instances that were removed from the store.</summary>
    internal List<long> Removed { get; } = [];

    /// <summary>Instances whose status has changed, by id.</summary>
    internal List<(string Id, OrchestrationRuntimeStatus Status)> Statuses { get; } = [];
}
