using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Serverless.Embedded.Hosting;

/// <summary>The host that an app runs, with start-up errors in words for the person who started it.</summary>
internal sealed class EmbeddedHost(WebApplication web, FunctionApp app) : IHost, IAsyncDisposable
{
    public IServiceProvider Services => web.Services;

    /// <exception cref="FunctionsStartupException">The port is taken.</exception>
    /// <exception cref="StoreException">The durable store cannot be opened.</exception>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        var addresses = string.Join(", ", web.Urls);
        try
        {
            await web.StartAsync(cancellationToken);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            // What was started before the port was tried.
            await web.StopAsync(CancellationToken.None);
            throw new FunctionsStartupException(
                $"The address {addresses} is in use by another program. Stop that program, or choose another port.", error);
        }

        catch (SocketException error) when (error.SocketErrorCode == SocketError.AccessDenied)
        {
            await web.StopAsync(CancellationToken.None);
            throw new FunctionsStartupException(
                $"The address {addresses} is not open to this user. Choose a port from 1024 on.",
                error);
        }

        var logger = web.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Host.Startup");
        Log.HostStarted(logger, app.Functions.Count, string.Join(", ", app.Functions.Select(function => function.Name)));
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => web.StopAsync(cancellationToken);

    /// <summary>What the host tells the person who started it; once it runs.</summary>
    internal EmbeddedHostInfo Describe() => new([.. web.Urls], app.Infos, app.Keys.Path, app.Keys.HostKey, app.Keys.MasterKey);

    public void Dispose() => ((IDisposable)web).Dispose();

    public ValueTask DisposeAsync() => web.DisposeAsync();
}
