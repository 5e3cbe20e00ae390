namespace Serverless.Embedded.Engine;

/// <summary>An activity that is scheduled and has to run, once more if the process ends before it has reported.</summary>
internal sealed record ActivityWork(long Key, int Generation, string InstanceId, StoredEvent.TaskScheduled Task);
