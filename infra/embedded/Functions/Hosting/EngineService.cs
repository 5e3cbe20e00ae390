using Microsoft.Extensions.Hosting;

namespace Serverless.Embedded.Hosting;

/// <summary>Runs the durable engine for as long as the host runs: started first, stopped last.</summary>
internal sealed class EngineService(DurableEngine engine) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => engine.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => engine.StopAsync(cancellationToken);
}
