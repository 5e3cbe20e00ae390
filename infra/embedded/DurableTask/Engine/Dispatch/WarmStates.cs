namespace Serverless.Embedded.Engine;

/// <summary>
/// States of resting instances, kept so that their next turn need not read the store. Bounded by the number of events; the
/// one that has rested longest goes first.
/// </summary>
/// <remarks>Guarded by the dispatcher's lock.</remarks>
internal sealed class WarmStates
{
    private const int MaxEvents = 20_000;

    private readonly LinkedList<Mailbox> _order = [];
    private readonly Dictionary<Mailbox, (LinkedListNode<Mailbox> Node, int Events)> _nodes = [];
    private int _events;

    /// <summary>Adds a resting instance.</summary>
    /// <returns>Those that have to go cold for it.</returns>
    internal List<Mailbox> Put(Mailbox box)
    {
        var events = box.State?.History.Count ?? 0;
        _nodes.Add(box, (_order.AddLast(box), events));
        _events += events;
        List<Mailbox> cold = [];
        while (_events > MaxEvents && _order.First is { } first)
        {
            cold.Add(first.Value);
            Take(first.Value);
        }

        return cold;
    }

    /// <summary>Takes an instance out, because it has work again or is gone.</summary>
    internal void Take(Mailbox box)
    {
        if (_nodes.Remove(box, out var held))
        {
            _order.Remove(held.Node);
            _events -= held.Events;
        }
    }
}
