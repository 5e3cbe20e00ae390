using System.Net;
using System.Net.Sockets;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.App;
using Serverless.Embedded;
using Serverless.Local.Maildrop;
using Spectre.Console;

namespace Serverless.Local.Serve;

/// <summary>One run of the app on this machine, with what it needs around it.</summary>
internal sealed class Server(ServeOptions options, IAnsiConsole console)
{
    /// <summary>Runs until it is told to stop or cannot go on. Nothing that it started is left running.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="ServeException">The folder or an option cannot be used.</exception>
    /// <exception cref="AzuriteException">The storage emulator cannot be started.</exception>
    /// <exception cref="StoreException">The durable store cannot be opened.</exception>
    /// <exception cref="FunctionsStartupException">The app does not fit together, or its port is taken.</exception>
    internal async Task<int> RunAsync(CancellationToken stop)
    {
        var account = options.Storage is { } given ? AccountOf(given) : null;
        using var folder = DataFolder.Take(options.DataFolder, TimeProvider.System.GetUtcNow());
        CheckPort(options.Port);
        using var loggers = LoggerFactory.Create(Configure);
        await using var azurite = account is null
            ? await AzuriteSupervisor.StartAsync(
                new AzuriteOptions { DataDirectory = folder.Azurite }, loggers.CreateLogger("Azurite"), stop)
            : null;

        using var host = Build(folder, options.Storage ?? azurite!.Endpoints.ConnectionString);
        await host.StartAsync(stop);
        Banner.Write(console, host, folder.Path, azurite, account);
        try
        {
            return await RunHostAsync(host, azurite, stop);
        }
        finally
        {
            console.WriteLine("Stopping: what has begun is finished first ...");
            await host.StopAsync(CancellationToken.None);
        }
    }

    private static async Task<int> RunHostAsync(IHost host, AzuriteSupervisor? azurite, CancellationToken stop)
    {
        var stopping = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var asked = stop.Register(() => stopping.TrySetResult());
        await using var ended = host.Services.GetRequiredService<IHostApplicationLifetime>()
            .ApplicationStopping.Register(() => stopping.TrySetResult());
        if (azurite is null || await Task.WhenAny(stopping.Task, azurite.Ended) == stopping.Task)
        {
            await stopping.Task;
            return 0;
        }

        await Console.Error.WriteLineAsync(
            $"{await azurite.Ended} The app cannot work without storage and stops; orchestrations go on at the next start.");
        return 1;
    }

    // The emulator starts before the app, so it logs by itself, in the same form.
    private static void Configure(ILoggingBuilder logging) => logging.AddSimpleConsole(format =>
    {
        format.SingleLine = true;
        format.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ ";
        format.UseUtcTimestamp = true;
    });

    // The app would find out only after the emulator has been started.
    private static void CheckPort(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
        }
        catch (SocketException error) when (error.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new ServeException(
                $"Port {port} is in use by another program. Stop that program, or choose another port with --port (0 takes a free one).",
                error);
        }
        catch (SocketException error)
        {
            throw new ServeException(
                $"Port {port} cannot be used: {error.Message} Choose another with --port (0 takes a free one).",
                error);
        }
    }

    private static string AccountOf(string connection)
    {
        try
        {
            return new BlobServiceClient(connection).AccountName;
        }
        catch (Exception error) when (error is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new ServeException(
                "The value of --storage is not a storage connection string. It looks like "
                + "DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...;EndpointSuffix=core.windows.net, in quotes.",
                error);
        }
    }

    private IHost Build(DataFolder folder, string storage)
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection([new("AzureWebJobsStorage", storage)]);
        var port = options.Port > 0 ? options.Port : Ports.Free();
        if (string.IsNullOrEmpty(builder.Configuration["PublicUrl"]))
        {
            builder.Configuration.AddInMemoryCollection([new("PublicUrl", $"http://127.0.0.1:{port}/")]);
        }

        // What keeps the app from starting is told in words; the framework would put a stack trace before them.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.ConfigureFunctionsWebApplication();
        builder.AddMaildrop(folder.Maildrop, watches: true);
        builder.AddServerlessApp();
        builder.Services.Configure<EmbeddedRuntimeOptions>(runtime =>
        {
            runtime.DataDirectory = folder.Path;
            runtime.Port = port;
        });
        return builder.Build();
    }
}
