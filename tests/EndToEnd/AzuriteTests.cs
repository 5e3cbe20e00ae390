using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Embedded;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.EndToEnd;

public sealed class AzuriteTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private AzuriteOptions Options => new() { DataDirectory = _folder.Path, RestartPause = TimeSpan.FromMilliseconds(10) };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task StartAsync_FolderInUse_IsRefusedAndNamesTheHolder()
    {
        await using var first = await StartAsync(Options);

        var error = await Assert.ThrowsAsync<AzuriteException>(() => StartAsync(Options));

        Assert.Contains($"in use by process {Environment.ProcessId}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_PortInUse_SaysSoAndLeavesNothing()
    {
        await using var first = await StartAsync(Options);
        using var other = new TempFolder();

        var error = await Assert.ThrowsAsync<AzuriteException>(
            () => StartAsync(Options with { DataDirectory = other.Path, QueuePort = first.Endpoints.QueuePort }));

        Assert.Contains("A port is in use", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_TooSlow_ShowsItsLastLines()
    {
        var error = await Assert.ThrowsAsync<AzuriteException>(
            () => StartAsync(Options with { StartTimeout = TimeSpan.FromMilliseconds(1) }));

        Assert.Contains("did not answer within", error.Message, StringComparison.Ordinal);
        await using var next = await StartAsync(Options);
    }

    [Fact]
    public async Task StartAsync_NotRestored_SaysWhatToDo()
    {
        var error = await Assert.ThrowsAsync<AzuriteException>(() =>
            StartAsync(Options with { PackageDirectory = _folder.Path }));

        Assert.Contains("Build infra/embedded/Azurite again", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Died_ProcessKilled_IsRaisedWithAMessage()
    {
        await using var azurite = await StartAsync(Options);
        var message = new TaskCompletionSource<string>();
        azurite.Died += text => message.TrySetResult(text);

        await Processes.SignalAsync(azurite.ProcessId, "KILL");

        Assert.Contains(
            "ended by itself with exit code 137",
            await message.Task.WaitAsync(Wait.DefaultLimit),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task DisposeAsync_Running_EndsTheProcess()
    {
        var azurite = await StartAsync(Options);
        await azurite.DisposeAsync();

        Assert.False(Processes.IsRunning(azurite.ProcessId));
        Assert.Contains("was stopped", await azurite.Exited, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Supervisor_DiesAgainAndAgain_GivesUpWithAReason()
    {
        await using var supervisor = await AzuriteSupervisor.StartAsync(Options, NullLogger.Instance, CancellationToken.None);
        for (var death = 0; death <= AzuriteSupervisor.AllowedRestarts; death++)
        {
            var current = supervisor.ProcessId;
            await Processes.SignalAsync(current, "KILL");
            await Wait.UntilAsync("another runs or none", () => supervisor.ProcessId != current || supervisor.Ended.IsCompleted);
        }

        Assert.Contains("is not started again", await supervisor.Ended.WaitAsync(Wait.DefaultLimit), StringComparison.Ordinal);
    }

    private static Task<AzuriteProcess> StartAsync(AzuriteOptions options) =>
        AzuriteProcess.StartAsync(options, NullLogger.Instance, TestContext.Current.CancellationToken);
}
