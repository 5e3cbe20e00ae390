namespace DurableTask.Core;

/// <summary>An instance and one run of it.</summary>
public class OrchestrationInstance
{
    /// <summary>The instance id.</summary>
    public string? InstanceId { get; set; }

    /// <summary>The id of the run; a new one after each continue-as-new.</summary>
    public string? ExecutionId { get; set; }

    /// <summary>Gives both ids.</summary>
    public override string ToString() => $"[InstanceId: {InstanceId}, ExecutionId: {ExecutionId}]";
}
