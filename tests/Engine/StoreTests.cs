using Microsoft.Data.Sqlite;
using Microsoft.DurableTask;
using Serverless.Embedded;

namespace Serverless.Tests.Engine;

/// <summary>What an operator sees when the store cannot be used, and that nothing is lost by it.</summary>
public sealed class StoreTests
{
    [Fact]
    public async Task Start_StoreHeldByAnother_IsRefusedAndNamesTheHolder()
    {
        await using var first = await new EngineHost().StartAsync(Nothing);
        await using var second = new EngineHost(first.Folder);

        var refusal = await Assert.ThrowsAsync<StoreException>(() => second.StartAsync(Nothing));

        Assert.Contains($"in use by process {Environment.ProcessId}", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Stop that process first", refusal.Message, StringComparison.Ordinal);
        Assert.True((await first.Engine!.CheckAsync(EngineHost.Limit)).IsHealthy);
    }

    [Fact]
    public async Task Start_FileIsNoStore_IsRefusedAndLeftAsItIs()
    {
        await using var host = new EngineHost();
        var rubbish = new byte[8192];
        rubbish.AsSpan().Fill((byte)'x');
        await File.WriteAllBytesAsync(host.StorePath, rubbish);

        var refusal = await Assert.ThrowsAsync<StoreException>(() => host.StartAsync(Nothing));

        Assert.Contains("damaged or is not a store", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(rubbish, await File.ReadAllBytesAsync(host.StorePath));
    }

    [Fact]
    public async Task Start_StoreOfNewerRelease_IsRefusedAndSaysWhichFormat()
    {
        await using var host = await new EngineHost().StartAsync(Nothing);
        await host.Engine!.DisposeAsync();
        await using (var connection = new SqliteConnection($"Data Source={host.StorePath};Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 999";
            await command.ExecuteNonQueryAsync();
        }

        var refusal = await Assert.ThrowsAsync<StoreException>(() => host.StartAsync(Nothing));

        Assert.Contains("has format 999", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("newer release", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_FolderCannotBeMade_IsRefusedAndNamesThePath()
    {
        var file = Path.GetTempFileName();
        await using var host = new EngineHost(Path.Combine(file, "data"));

        var refusal = await Assert.ThrowsAsync<StoreException>(() => host.StartAsync(Nothing));

        Assert.Contains(host.StorePath, refusal.Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task Write_DiskFull_IsReportedAndWorkGoesOnWhenThereIsSpace()
    {
        await using var host = await new EngineHost().StartAsync(registry =>
            registry
                .AddOrchestratorFunc<string, int>(
                    "Grow",
                    (context, _) => context.CallActivityAsync<int>("Measure", new string('x', 300_000)))
                .AddActivityFunc<string, int>("Measure", (_, text) => Task.FromResult(text.Length)));
        host.Time.Run();
        var run = host.Engine!.Run!;
        await run.Writer.WriteAsync(session => session.Execute("PRAGMA max_page_count = 40"));
        await host.Client.ScheduleNewOrchestrationInstanceAsync("Grow", "go", new StartOrchestrationOptions("grow"));

        var refusal = await Assert.ThrowsAsync<StoreException>(() =>
            host.Client.ScheduleNewOrchestrationInstanceAsync("Grow", new string('y', 400_000)));
        Assert.Contains("is full", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Free some space", refusal.Message, StringComparison.Ordinal);

        await run.Writer.WriteAsync(session => session.Execute("PRAGMA max_page_count = 1000000"));
        var ended = await host.Client.WaitForInstanceCompletionAsync("grow", getInputsAndOutputs: true, EngineHost.Limit);
        Assert.Equal(300_000, ended.ReadOutputAs<int>());
    }

    [Fact]
    public async Task Client_EngineStopped_SaysSo()
    {
        await using var host = await new EngineHost().StartAsync(Nothing);
        var client = host.Client;
        await host.Engine!.StopAsync(CancellationToken.None);

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            client.ScheduleNewOrchestrationInstanceAsync("Any"));

        Assert.Contains("is not running", refusal.Message, StringComparison.Ordinal);
        Assert.False((await host.Engine.CheckAsync(EngineHost.Limit)).IsHealthy);
    }

    private static void Nothing(DurableTaskRegistry registry)
    {
    }
}
