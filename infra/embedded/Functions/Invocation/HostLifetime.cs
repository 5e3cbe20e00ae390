namespace Serverless.Embedded.Invocation;

/// <summary>Tells functions that a stop does not wait for them any longer.</summary>
internal sealed class HostLifetime : IDisposable
{
    private readonly CancellationTokenSource _abandoned = new();

    internal CancellationToken Abandoned => _abandoned.Token;

    internal void Abandon() => _abandoned.Cancel();

    public void Dispose() => _abandoned.Dispose();
}
