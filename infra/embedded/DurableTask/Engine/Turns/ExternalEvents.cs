using Microsoft.DurableTask;

namespace Serverless.Embedded.Engine;

/// <summary>
/// The external events of one execution: who waits for which name, and what came before anybody waited. Names are compared
/// without regard to case. The latest waiter for a name is served first, as in the official engine, so that a loop that
/// gives up a wait and starts another gets the event; buffered events are taken in the order of their arrival.
/// </summary>
internal sealed class ExternalEvents(DataConverter converter)
{
    private readonly Dictionary<string, EventWaiter> _waiters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<StoredEvent.EventRaised> _buffer = [];

    /// <summary>Events that nobody has waited for, in the order of their arrival.</summary>
    internal IReadOnlyList<StoredEvent.EventRaised> Unprocessed => _buffer;

    /// <summary>Whether anybody waits.</summary>
    internal bool AreAwaited => _waiters.Count > 0;

    internal Task<T> WaitAsync<T>(string name, CancellationToken cancellationToken)
    {
        var older = _waiters.GetValueOrDefault(name);
        if (older is not null && older.EventType != typeof(T))
        {
            throw new ArgumentException(
                $"Waits for one event name take one type. '{name}' is already awaited as {older.EventType.FullName}, not as {typeof(T).FullName}.",
                nameof(name));
        }

        var waiter = new EventWaiterOf<T>(older);
        var place = _buffer.FindIndex(raised => string.Equals(raised.Name, name, StringComparison.OrdinalIgnoreCase));
        if (place >= 0)
        {
            var raised = _buffer[place];
            _buffer.RemoveAt(place);
            waiter.Complete(converter, raised.Input);
            return waiter.Task;
        }

        _waiters[name] = waiter;
        if (cancellationToken.CanBeCanceled)
        {
            cancellationToken.Register(() => waiter.Cancel(cancellationToken));
        }

        return waiter.Task;
    }

    internal void Raise(StoredEvent.EventRaised raised)
    {
        if (!_waiters.Remove(raised.Name, out var waiter))
        {
            _buffer.Add(raised);
            return;
        }

        if (waiter.Older is { } older)
        {
            _waiters[raised.Name] = older;
        }

        waiter.Complete(converter, raised.Input);
    }
}
