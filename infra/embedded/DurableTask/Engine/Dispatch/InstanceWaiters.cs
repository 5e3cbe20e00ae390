using Microsoft.DurableTask.Client;

namespace Serverless.Embedded.Engine;

/// <summary>Callers that wait for an instance to change its status.</summary>
/// <remarks>Thread safe.</remarks>
internal sealed class InstanceWaiters
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<TaskCompletionSource>> _waiters = new(StringComparer.Ordinal);

    /// <summary>
    /// A task that completes at the instance's next change. Ask for it before looking at the store, for the change may come
    /// between the look and the wait.
    /// </summary>
    internal Task NextChange(string id)
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (!_waiters.TryGetValue(id, out var all))
            {
                _waiters.Add(id, all = []);
            }

            // A caller whose wait was cancelled leaves its source behind; the next change takes all of them away.
            all.Add(source);
        }

        return source.Task;
    }

    internal void Changed(List<(string Id, OrchestrationRuntimeStatus Status)> changes)
    {
        foreach (var (id, _) in changes)
        {
            List<TaskCompletionSource>? all;
            lock (_gate)
            {
                _waiters.Remove(id, out all);
            }

            all?.ForEach(source => source.SetResult());
        }
    }
}
