using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.Workflow.Register;

namespace Serverless.Storage.Register;

/// <summary>Loads the registers when the app starts, so that a fault in them shows at once and the first mail waits for nothing.</summary>
internal sealed class RegisterLoader(IRegisters registers, ILogger<RegisterLoader> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await registers.GetAsync(stoppingToken);
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
