using Microsoft.Extensions.Hosting;

namespace Serverless.Embedded.Hosting;

/// <summary>Runs the timers and queues of the app; they stop before the engine does.</summary>
internal sealed class ListenersService(FunctionApp app) : IHostedService
{
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

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        var stopping = app.Timers.Select(timer => timer.DisposeAsync().AsTask()).Concat(app.Queues.Select(queue => queue.DisposeAsync().AsTask()));
        await Task.WhenAll(stopping).WaitAsync(cancellationToken);
    }
}
