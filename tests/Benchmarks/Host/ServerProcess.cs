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

    internal static async Task<ServerProcess> StartAsync(string kind, HttpClient client, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ServerProcess).Assembly.Location);
        }

        start.ArgumentList.Add("serve");
        start.ArgumentList.Add(kind);
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start) ?? throw new InvalidOperationException("The server could not be started.");
        var line =
            await process.StandardOutput.ReadLineAsync(cancellation)
            ?? throw new InvalidOperationException("The server ended before it answered.");
        var address = new Uri(new Uri(line), Server.Path);
        using var answer = await client.GetAsync(address, cancellation);
        answer.EnsureSuccessStatusCode();
        return new ServerProcess(process, address, watch.Elapsed);
    }

    public async ValueTask DisposeAsync()
    {
        await _process.StandardInput.WriteLineAsync();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
