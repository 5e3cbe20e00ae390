using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Embedded;
using Serverless.Local.Replay;

namespace Serverless.Tests.Benchmarks.Cases;

/// <summary>Runs a case in this process and tells what the storage was asked meanwhile.</summary>
internal sealed class CaseRun : IAsyncDisposable
{
    private readonly string _place;
    private readonly AzuriteProcess _azurite;

    private CaseRun(string place, AzuriteProcess azurite, StorageCalls calls)
    {
        _place = place;
        _azurite = azurite;
        Calls = calls;
    }

    internal StorageCalls Calls { get; }

    internal string Case => Path.Combine(_place, "case");

    internal string Storage => _azurite.ConnectionString;

    internal static async Task<CaseRun> StartAsync(CancellationToken cancellation)
    {
        var place = Directory.CreateTempSubdirectory("bench-cases-").FullName;
        var calls = new StorageCalls();
        var azurite = await AzuriteProcess.StartAsync(
            new AzuriteOptions { DataDirectory = Path.Combine(place, "azurite"), Requests = calls.Add }, NullLogger.Instance, cancellation);
        return new CaseRun(place, azurite, calls);
    }

    /// <summary>Runs the case that was written.</summary>
    /// <returns>How long the case itself took, without the app's start.</returns>
    internal async Task<TimeSpan> RunAsync(IReplayProgress? progress, CancellationToken cancellation)
    {
        var loaded = ReplayRun.Load(Case);
        var options = new ReplayOptions { Case = Case, Out = Path.Combine(_place, "out") };
        using var folder = ReplayFolder.Take(options, loaded.Name, loaded.File.Start);
        await using var replayer = await Replayer.StartAsync(loaded, folder, Storage, options, progress, cancellation);
        var began = Stopwatch.GetTimestamp();
        var result = await replayer.RunAsync(cancellation);
        var took = Stopwatch.GetElapsedTime(began);
        return result.IsWell ? took : throw new InvalidOperationException(string.Join(Environment.NewLine, result.Problems.Take(20)));
    }

    public async ValueTask DisposeAsync()
    {
        await _azurite.DisposeAsync();
        Directory.Delete(_place, recursive: true);
    }
}
