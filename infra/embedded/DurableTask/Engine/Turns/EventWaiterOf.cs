using Microsoft.DurableTask;

namespace Serverless.Embedded.Engine;

/// <summary>A wait for an external event with a payload of type <typeparamref name="T"/>.</summary>
internal sealed class EventWaiterOf<T>(EventWaiter? older) : EventWaiter(older)
{
    private readonly TaskCompletionSource<T> _source = new();

    internal Task<T> Task => _source.Task;

    internal override Type EventType => typeof(T);

    internal override void Complete(DataConverter converter, string? payload) =>
        _source.TrySetResult(converter.Deserialize<T>(payload)!);

    internal void Cancel(CancellationToken cancellationToken) => _source.TrySetCanceled(cancellationToken);
}
