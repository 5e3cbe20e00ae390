using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.Workflow.Register;

namespace Serverless.Storage.Register;

/// <summary>Loads the registers when the app starts, so that a fault in them shows at once and the first mail waits for nothing.</summary>
internal sealed class RegisterLoader(IServiceProvider services, ILogger<RegisterLoader> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // Asked for here and not in the constructor: storage settings that cannot be used must not keep the app from starting.
            await services.GetRequiredService<IRegisters>().GetAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The app stops before it has begun: nothing to tell.
        }
#pragma warning disable CA1031 // The app starts without its storage and says in its health answer what it lacks.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Log.RegisterNotLoaded(logger, error);
        }
    }
}
