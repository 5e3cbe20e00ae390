using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Embedded;

namespace Serverless.Tests.Crash;

internal static class EngineFactory
{
    internal static async Task<DurableEngine> StartAsync(string folder, Effects effects)
    {
        var engine = new DurableEngine(
            Journey.Register(effects),
            new DurableEngineOptions { StorePath = Path.Combine(folder, "durable.db") },
            new ServiceCollection().BuildServiceProvider(),
            TimeProvider.System,
            new WorkTracker(),
            NullLoggerFactory.Instance);
        await engine.StartAsync(CancellationToken.None);
        return engine;
    }
}
