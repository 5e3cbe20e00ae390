using System.Diagnostics;

namespace Serverless.Tests.Benchmarks.Host;

/// <summary>A server that is measured, from the start of its process.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address, TimeSpan firstAnswer)
    {
        _process = process;
        Address = address;
        FirstAnswer = firstAnswer;
    }

    internal Uri Address { get; }

    /// <summary>From the start of the process to its first answered request.</summary>
    internal TimeSpan FirstAnswer { get; }

    /// <summary>What it has taken of the processors so far.</summary>
    internal TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    internal static Task<ServerProcess> StartAsync(string kind, HttpClient client, CancellationToken cancellation) =>
        StartAsync(["serve", kind], Server.Path, client, cancellation);

    /// <summary>Starts this program as a server, which writes its address as its first line and ends after a line of input.</summary>
    /// <param name="arguments">The program's arguments.</param>
    /// <param name="path">What is asked of it first, and what <see cref="Address"/> is.</param>
    /// <param name="client">Asks.</param>
    /// <param name="cancellation">Gives up.</param>
    internal static async Task<ServerProcess> StartAsync(
        IReadOnlyList<string> arguments, string path, HttpClient client, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ServerProcess).Assembly.Location);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var watch = Stopwatch.StartNew();
        var process = Process.Start(start) ?? throw new InvalidOperationException("The server could not be started.");
        var line =
            await process.StandardOutput.ReadLineAsync(cancellation)
            ?? throw new InvalidOperationException("The server ended before it answered.");
        var address = new Uri(new Uri(line), path);
        using var answer = await client.GetAsync(address, cancellation);
        answer.EnsureSuccessStatusCode();
        return new ServerProcess(process, address, watch.Elapsed);
    }

    /// <summary>What the server says next.</summary>
    internal async Task<string> ReadLineAsync(CancellationToken cancellation) =>
        await _process.StandardOutput.ReadLineAsync(cancellation) ?? throw new InvalidOperationException("The server has ended.");

    public async ValueTask DisposeAsync()
    {
        await _process.StandardInput.WriteLineAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
