using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Serverless.Embedded;

/// <summary>
/// One running Azurite: a node process that serves blobs, queues and tables on 127.0.0.1 from one data folder. It ends,
/// with its data saved, when this object is disposed and also when our own process ends, however that comes.
/// </summary>
/// <remarks>
/// Azurite writes its tables and queues to disk every few seconds and when it is stopped. Killed by itself, it may lose the
/// last of them; killed with our process, it saves first. Thread safe.
/// </remarks>
public sealed class AzuriteProcess : IAsyncDisposable
{
    private readonly Process _node;
    private readonly AzuriteLock _lock;
    private readonly AzuriteLog _log;
    private readonly AzuriteOptions _options;
    private readonly ILogger _logger;
    private readonly Task<string> _exited;
    private int _stopping;

    private AzuriteProcess(
        Process node, AzuriteLock taken, AzuriteLog log, AzuriteEndpoints endpoints, AzuriteOptions options, ILogger logger)
    {
        _node = node;
        _lock = taken;
        _log = log;
        _options = options;
        _logger = logger;
        Endpoints = endpoints;
        ProcessId = node.Id;
        _exited = WatchAsync();
    }

    /// <summary>Raised, with a message for an operator, when the process ends without having been asked to.</summary>
    public event Action<string>? Died;

    /// <summary>Where it listens.</summary>
    public AzuriteEndpoints Endpoints { get; }

    /// <summary>The connection string for all three services.</summary>
    public string ConnectionString => Endpoints.ConnectionString;

    /// <summary>The node process's id.</summary>
    public int ProcessId { get; }

    /// <summary>Completes when the process has ended, asked or not, with a message that says how.</summary>
    public Task<string> Exited => _exited;

    /// <summary>Starts Azurite and returns once all three services answer.</summary>
    /// <exception cref="AzuriteException">
    /// Node or Azurite is missing, the data folder is in use or cannot be written, a port is taken, or it did not answer in
    /// time; the message says which and what to do.
    /// </exception>
    public static async Task<AzuriteProcess> StartAsync(
        AzuriteOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        var began = Stopwatch.StartNew();
        var folder = Path.GetFullPath(options.DataDirectory);
        var script = AzuritePackage.FindScript(options.PackageDirectory);
        var taken = await AzuriteLock.TakeAsync(folder, options.StopTimeout, cancellationToken);
        Process? node = null;
        try
        {
            var log = new AzuriteLog();
            var startup = new AzuriteStartup(log);
            node = Launch(options, script, folder, startup);
            taken.Note(node);
            var endpoints = await startup.WaitAsync(node, options.StartTimeout, cancellationToken);
            AzuriteLogMessages.Started(
                logger, node.Id, endpoints.BlobPort, endpoints.QueuePort, endpoints.TablePort, folder, began.ElapsedMilliseconds);
            return new AzuriteProcess(node, taken, log, endpoints, options, logger);
        }
        catch
        {
            if (node is not null)
            {
                Kill(node);
                await node.WaitForExitAsync(CancellationToken.None);
                node.Dispose();
            }

            taken.Dispose();
            throw;
        }
    }

    /// <summary>Ends the process: its data is saved first; if that takes longer than the options allow it is killed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _stopping, 1) != 0)
        {
            await _exited;
            return;
        }

        try
        {
            _node.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has gone already.
        }

        try
        {
            await _exited.WaitAsync(_options.StopTimeout);
        }
        catch (TimeoutException)
        {
            AzuriteLogMessages.Killed(_logger, ProcessId, _options.StopTimeout.TotalSeconds);
            Kill(_node);
            await _exited;
        }

        _node.Dispose();
    }

    private static Process Launch(AzuriteOptions options, string script, string folder, AzuriteStartup startup)
    {
        var start = new ProcessStartInfo(options.NodeCommand)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        string[] arguments =
        [
            "--require", AzuritePackage.GuardScript, script,
            .. options.Requests is null ? (string[])["--silent"] : [],
            "--skipApiVersionCheck", "--disableTelemetry", "--location", folder,
            "--blobHost", "127.0.0.1", "--blobPort", Number(options.BlobPort),
            "--queueHost", "127.0.0.1", "--queuePort", Number(options.QueuePort),
            "--tableHost", "127.0.0.1", "--tablePort", Number(options.TablePort),
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Node 22 keeps compiled code there, which shortens the next start; earlier ones ignore it.
        start.Environment["NODE_COMPILE_CACHE"] = Path.Combine(Path.GetTempPath(), "serverless-node-cache");
        if (options.Accounts is [_, ..])
        {
            start.Environment["AZURITE_ACCOUNTS"] = AzuriteEndpoints.Accounts(options.Accounts);
        }

        var node = new Process { StartInfo = start, EnableRaisingEvents = true };
        node.OutputDataReceived += (_, line) =>
        {
            startup.Read(line.Data);
            if (line.Data is { } request)
            {
                options.Requests?.Invoke(request);
            }
        };
        node.ErrorDataReceived += (_, line) => startup.Read(line.Data);
        try
        {
            node.Start();
        }
        catch (Win32Exception error)
        {
            node.Dispose();
            throw new AzuriteException(
                $"The storage emulator could not be started because '{options.NodeCommand}' could not be run ({error.Message}). "
                + "Install Node.js 20 or newer, or use your own storage account instead (--storage CONNECTION).",
                error);
        }

        node.BeginOutputReadLine();
        node.BeginErrorReadLine();
        return node;
    }

    private static string Number(int port) => port.ToString(CultureInfo.InvariantCulture);

    private static void Kill(Process node)
    {
        try
        {
            node.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has gone already.
        }
    }

    private async Task<string> WatchAsync()
    {
        await _node.WaitForExitAsync();
        _lock.Dispose();
        if (Volatile.Read(ref _stopping) != 0)
        {
            AzuriteLogMessages.Stopped(_logger, ProcessId);
            return $"Azurite (process {ProcessId}) was stopped.";
        }

        var message = $"Azurite (process {ProcessId}) ended by itself with exit code {_node.ExitCode}. {_log.Tail()}";
        AzuriteLogMessages.Died(_logger, message);
        Died?.Invoke(message);
        return message;
    }
}
