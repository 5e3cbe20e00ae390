namespace Serverless.Embedded.Engine;

/// <summary>Where a sub-orchestration reports its end.</summary>
/// <param name="Key">The parent instance's key.</param>
/// <param name="Generation">The parent's execution that waits.</param>
/// <param name="TaskId">The id under which that execution scheduled it.</param>
/// <param name="InstanceId">The parent's instance id.</param>
/// <param name="Name">The parent orchestrator's name.</param>
internal sealed record ParentLink(long Key, int Generation, int TaskId, string InstanceId, string Name);
