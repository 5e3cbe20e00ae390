namespace Serverless.Embedded.Engine;

/// <summary>An instance in memory: what it has yet to take in, in order of arrival, and its state while that is warm.</summary>
/// <remarks>Guarded by the dispatcher's lock, but for <see cref="State"/>, which belongs to the turn in progress.</remarks>
internal sealed class Mailbox(long key)
{
    private readonly List<Message> _messages = [];

    internal long Key => key;

    /// <summary>Whether a turn is queued or in progress.</summary>
    internal bool IsScheduled { get; set; }

    /// <summary>What the store holds of the instance, or null when it has to be read.</summary>
    internal InstanceState? State { get; set; }

    internal bool IsEmpty => _messages.Count == 0;

    internal void Add(Message message) => _messages.Add(message);

    /// <summary>Puts what was taken in before back to where it was.</summary>
    internal void PutFirst(List<Message> messages) => _messages.InsertRange(0, messages);

    internal void Clear() => _messages.Clear();

    internal void Remove(List<Message> taken)
    {
        var places = taken.Select(message => message.Seq).ToHashSet();
        _messages.RemoveAll(message => places.Contains(message.Seq));
    }

    /// <summary>
    /// What the next turn takes in. The start comes first, whatever arrived before it; until it has come, nothing but a
    /// termination is taken in.
    /// </summary>
    internal List<Message> Peek(bool hasStarted)
    {
        if (hasStarted)
        {
            return [.. _messages];
        }

        var start = _messages.FindIndex(message => message.Event is StoredEvent.ExecutionStarted);
        return start >= 0
            ? [_messages[start], .. _messages[..start], .. _messages[(start + 1)..]]
            : [.. _messages.Where(message => message.Event is StoredEvent.Terminated).Take(1)];
    }
}
