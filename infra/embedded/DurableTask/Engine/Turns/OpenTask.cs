namespace Serverless.Embedded.Engine;

/// <summary>A call of the orchestrator that has not been answered.</summary>
internal sealed class OpenTask(StoredEvent.Decision decision)
{
    private readonly TaskCompletionSource<string?> _source = new();

    internal StoredEvent.Decision Decision => decision;

    internal Task<string?> Task => _source.Task;

    internal void Complete(string? result) => _source.TrySetResult(result);

    internal void Fail(Failure failure) => _source.TrySetException(new TaskFailure(failure, decision.Id));

    internal void Cancel(CancellationToken cancellationToken) => _source.TrySetCanceled(cancellationToken);
}
