using Microsoft.Data.Sqlite;

namespace Serverless.Embedded.Engine;

/// <summary>
/// The one writer of the store. Each operation is atomic; operations that wait at the same time share one transaction and
/// one sync to disk, which is where the engine's speed comes from.
/// </summary>
/// <remarks>Thread safe. An operation must decide before it writes whether it is refused: what it has written stays.</remarks>
internal sealed class GroupCommitWriter : IDisposable
{
    private const int MaxGroup = 256;

    private readonly SqliteStore _store;
    private readonly Session _session;
    private readonly Thread _thread;
    private readonly Lock _gate = new();
    private readonly ManualResetEventSlim _work = new();
    private List<Operation> _queue = [];
    private bool _stopping;

    internal GroupCommitWriter(SqliteStore store)
    {
        _store = store;
        _session = store.Connect();
        _thread = new Thread(Run) { IsBackground = true, Name = "durable store writer" };
        _thread.Start();
    }

    /// <summary>Groups committed since the start.</summary>
    internal long Commits { get; private set; }

    /// <summary>Queues an operation; the task completes when it is on disk.</summary>
    /// <param name="operation">Runs on the writer's thread inside the transaction. An exception refuses this operation alone.</param>
    /// <param name="committed">Runs on the writer's thread after the commit, in the order of the operations, before the task completes.</param>
    /// <exception cref="StoreException">Through the task: the group could not be committed, and nothing of it was.</exception>
    internal Task<T> WriteAsync<T>(Func<Session, T> operation, Action<T>? committed = null)
    {
        var item = new Operation<T>(operation, committed);
        lock (_gate)
        {
            if (_stopping)
            {
                return Task.FromException<T>(
                    new StoreException("The durable engine is stopping; the work goes on at its next start."));
            }

            _queue.Add(item);
            _work.Set();
        }

        return item.Task;
    }

    /// <summary>Writes what is queued, then closes the connection.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _stopping = true;
            _work.Set();
        }

        _thread.Join();
        _session.Dispose();
        _work.Dispose();
    }

    private void Run()
    {
        while (true)
        {
            _work.Wait();
            List<Operation> group;
            lock (_gate)
            {
                if (_queue.Count == 0)
                {
                    if (_stopping)
                    {
                        return;
                    }

                    _work.Reset();
                    continue;
                }

                if (_queue.Count <= MaxGroup)
                {
                    (group, _queue) = (_queue, []);
                }
                else
                {
                    group = _queue.GetRange(0, MaxGroup);
                    _queue.RemoveRange(0, MaxGroup);
                }
            }

            Commit(group);
        }
    }

    private void Commit(List<Operation> group)
    {
        try
        {
            _session.Execute("BEGIN IMMEDIATE");
            foreach (var operation in group)
            {
                operation.Apply(_session);
            }

            _session.Execute("COMMIT");
            Commits++;
        }
        catch (SqliteException error)
        {
            RollBack();
            if (group.Count > 1)
            {
                // One of them may be at fault: each on its own, so that it cannot hold up the others.
                group.ForEach(operation => Commit([operation]));
                return;
            }

            var explained = _store.Explain(error);
            foreach (var operation in group)
            {
                operation.Fail(explained);
            }

            return;
        }

        foreach (var operation in group)
        {
            operation.Committed();
        }

        foreach (var operation in group)
        {
            operation.Complete();
        }
    }

    private void RollBack()
    {
        try
        {
            _session.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself, as it does on a full disk.
        }
    }

    private abstract class Operation
    {
        internal abstract void Apply(Session session);

        internal abstract void Committed();

        internal abstract void Complete();

        internal abstract void Fail(Exception error);
    }

    private sealed class Operation<T>(Func<Session, T> operation, Action<T>? committed) : Operation
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;
        private Exception? _refusal;

        internal Task<T> Task => _done.Task;

        internal override void Apply(Session session)
        {
            _refusal = null;
            try
            {
                _result = operation(session);
            }
            catch (Exception error) when (error is not SqliteException)
            {
                _refusal = error;
            }
        }

        internal override void Committed()
        {
            if (_refusal is null)
            {
                committed?.Invoke(_result!);
            }
        }

        internal override void Complete()
        {
            if (_refusal is null)
            {
                _done.SetResult(_result!);
            }
            else
            {
                _done.SetException(_refusal);
            }
        }

        internal override void Fail(Exception error) => _done.SetException(error);
    }
}
