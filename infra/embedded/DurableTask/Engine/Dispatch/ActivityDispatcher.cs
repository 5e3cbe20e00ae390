using System.Threading.Channels;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Serverless.Embedded.Engine;

/// <summary>
/// Runs activities, up to a limit at once, each at least once: it stays in the store until its outcome is committed, and
/// only the first outcome counts.
/// </summary>
internal sealed class ActivityDispatcher(
    GroupCommitWriter writer,
    Sequence sequence,
    Catalog catalog,
    IServiceProvider services,
    DataConverter converter,
    WorkTracker work,
    int maxConcurrent,
    Action<Committed> committed,
    ILogger logger) : IDisposable
{
    private readonly Channel<(ActivityWork Call, IDisposable Work)> _queue = Channel.CreateUnbounded<(
        ActivityWork,
        IDisposable
    )>();
    private readonly CancellationTokenSource _stopping = new();
    private Task[] _workers = [];

    internal void Start() => _workers = [.. Enumerable.Range(0, maxConcurrent).Select(_ => Task.Run(WorkAsync))];

    internal void Enqueue(List<ActivityWork> calls)
    {
        foreach (var call in calls)
        {
            _queue.Writer.TryWrite((call, work.Begin("activity")));
        }
    }

    /// <summary>Begins no more activities and completes when those that run have reported.</summary>
    internal async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        try
        {
            await Task.WhenAll(_workers).WaitAsync(cancellationToken);
        }
        finally
        {
            while (_queue.Reader.TryRead(out var left))
            {
                left.Work.Dispose();
            }
        }
    }

    public void Dispose() => _stopping.Dispose();

    private async Task WorkAsync()
    {
        try
        {
            await foreach (var (call, begun) in _queue.Reader.ReadAllAsync(_stopping.Token))
            {
                using (begun)
                {
                    await ReportAsync(call, await RunAsync(call));
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Stopping: what is queued stands in the store.
        }
    }

    private async Task<StoredEvent> RunAsync(ActivityWork call)
    {
        var (id, name, version, input) = call.Task;
        try
        {
            await using var scope = services.CreateAsyncScope();
            var activity = catalog.CreateActivity(name, version, scope.ServiceProvider);
            var output = await activity.RunAsync(new ActivityContext(call), converter.Deserialize(input, activity.InputType));
            return new StoredEvent.TaskCompleted(id, converter.Serialize(output));
        }
        catch (UnknownFunctionException unknown)
        {
            return new StoredEvent.TaskFailed(id, unknown.ToFailure());
        }
        catch (Exception error)
        {
            // The boundary of the function's code: its failure is the orchestrator's to handle.
            Log.ActivityFailed(logger, call.InstanceId, name, error);
            return new StoredEvent.TaskFailed(id, Failure.From(error));
        }
    }

    private async Task ReportAsync(ActivityWork call, StoredEvent outcome)
    {
        while (true)
        {
            try
            {
                await writer.WriteAsync(session => Write(session, call, outcome), committed);
                return;
            }
            catch (StoreException error)
            {
                _stopping.Token.ThrowIfCancellationRequested();
                Log.StoreFailed(logger, error.Message);

                // The disk's recovery takes real time, whatever the engine's clock says.
                await Task.Delay(TimeSpan.FromSeconds(1), _stopping.Token);
            }
        }
    }

    private Committed Write(Session session, ActivityWork call, StoredEvent outcome)
    {
        var done = new Committed();
        var isFirst = session.Execute(
            "DELETE FROM tasks WHERE key = $1 AND generation = $2 AND task = $3", call.Key, call.Generation, call.Task.Id) == 1;
        if (isFirst && Rows.IsLive(session, call.Key))
        {
            var message = new Message(sequence.Next(), call.Generation, outcome);
            Rows.InsertMessage(session, call.Key, message);
            done.Deliveries.Add(new Delivery(call.Key, message));
        }

        return done;
    }
}
