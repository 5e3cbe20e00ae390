using Microsoft.Extensions.Hosting;

namespace Serverless.Embedded.Hosting;

/// <summary>Runs the timers and queues of the app; they stop before the engine does.</summary>
internal sealed class ListenersService(FunctionApp app) : IHostedLifecycleService
{
    private Task? _stopping;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var timer in app.Timers)
        {
            timer.Start();
        }

        foreach (var queue in app.Queues)
        {
            queue.Start();
        }

        return Task.CompletedTask;
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes no new work from here on, while the requests in progress are still being answered; a host may be stopped twice.</summary>
    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        _stopping ??= Task.WhenAll(
            app.Timers.Select(timer => timer.DisposeAsync().AsTask())
                .Concat(app.Queues.Select(queue => queue.DisposeAsync().AsTask())));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => _stopping?.WaitAsync(cancellationToken) ?? Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
