using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Serverless.Tests.Conformance.Harness;

/// <summary>One test's engine with the shorthands that tests use.</summary>
public sealed class Scenario : IAsyncDisposable
{
    /// <summary>No test waits longer than this, in real time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _patience = new(Patience);
    private readonly EngineSetup _setup;
    private readonly IEngineUnderTest _engine;

    private Scenario(EngineSetup setup, IEngineUnderTest engine)
    {
        _setup = setup;
        _engine = engine;
    }

    public DurableTaskClient Client => _engine.Client;

    public Journal Journal => _setup.Journal;

    public LogRecorder Log => _setup.Log;

    public DateTimeOffset UtcNow => _engine.UtcNow;

    public bool HasVirtualTime => _engine.HasVirtualTime;

    /// <summary>Starts an engine with the functions of some classes.</summary>
    public static Task<Scenario> StartAsync(params Type[] functionClasses) =>
        StartAsync(new EngineSetup(functionClasses));

    /// <summary>Starts an engine.</summary>
    public static async Task<Scenario> StartAsync(EngineSetup setup)
    {
        var scenario = new Scenario(setup, new EngineUnderTest(setup));
        await scenario._engine.StartAsync();
        return scenario;
    }

    /// <summary>Skips the test on an engine that does not offer what it is about.</summary>
    public void Needs(EngineGaps feature) =>
        Assert.SkipWhen(_engine.Gaps.HasFlag(feature), $"The engine does not offer it: {feature}.");

    /// <summary>Skips the test on an engine whose time is real.</summary>
    public void NeedsVirtualTime() => Assert.SkipUnless(_engine.HasVirtualTime, "Takes days of real time.");

    public Task<string> ScheduleAsync(
        TaskName orchestrator, object? input = null, StartOrchestrationOptions? options = null) =>
        Client.ScheduleNewOrchestrationInstanceAsync(orchestrator, input, options, _patience.Token);

    /// <summary>Starts an orchestration and waits until it runs and has nothing to do.</summary>
    public async Task<string> ScheduleAndSettleAsync(
        TaskName orchestrator, object? input = null, StartOrchestrationOptions? options = null)
    {
        var id = await ScheduleAsync(orchestrator, input, options);
        await Client.WaitForInstanceStartAsync(id, _patience.Token);
        await SettleAsync();
        return id;
    }

    /// <summary>Starts an orchestration, lets time pass if asked to, and waits for the end.</summary>
    public async Task<OrchestrationMetadata> RunAsync(
        TaskName orchestrator,
        object? input = null,
        StartOrchestrationOptions? options = null,
        TimeSpan within = default) =>
        await CompleteAsync(await ScheduleAsync(orchestrator, input, options), within);

    /// <summary>Starts an orchestration, waits for its successful end and gives its output.</summary>
    public async Task<T> OutputAsync<T>(TaskName orchestrator, object? input = null, TimeSpan within = default)
    {
        var ended = await RunAsync(orchestrator, input, within: within);
        Assert.True(
            ended.RuntimeStatus == OrchestrationRuntimeStatus.Completed,
            $"{ended.RuntimeStatus}: {ended.FailureDetails}");
        return ended.ReadOutputAs<T>()!; // Null only where the test asks for a type that may be null.
    }

    /// <summary>Lets time pass if asked to, and waits for an orchestration's end.</summary>
    public async Task<OrchestrationMetadata> CompleteAsync(string instanceId, TimeSpan within = default)
    {
        var end = Client.WaitForInstanceCompletionAsync(instanceId, getInputsAndOutputs: true, _patience.Token);
        if (within > TimeSpan.Zero)
        {
            await _engine.AdvanceAsync(within, end);
        }

        return await end;
    }

    public Task AdvanceAsync(TimeSpan time) => _engine.AdvanceAsync(time).WaitAsync(_patience.Token);

    /// <summary>Waits until all that was asked for has happened.</summary>
    public Task SettleAsync() => AdvanceAsync(TimeSpan.Zero);

    public async Task<OrchestrationMetadata> GetAsync(string instanceId)
    {
        var found = await Client.GetInstanceAsync(instanceId, getInputsAndOutputs: true, _patience.Token);
        Assert.NotNull(found);
        return found;
    }

    /// <summary>
    /// Waits until an orchestration has a status; requests that clients send take effect a little later.
    /// </summary>
    public async Task<OrchestrationMetadata> UntilAsync(string instanceId, OrchestrationRuntimeStatus status)
    {
        while (true)
        {
            var found = await GetAsync(instanceId);
            if (found.RuntimeStatus == status)
            {
                return found;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5), _patience.Token);
        }
    }

    public Task RestartEngineAsync(params Type[] functionClasses) => _engine.RestartAsync(functionClasses);

    /// <summary>
    /// Asks for what cannot happen, such as an event for an instance that has ended. The API promises that it is dropped;
    /// the Functions host refuses it by default.
    /// </summary>
    public async Task InVainAsync(Func<Task> request)
    {
        var refused = await Record.ExceptionAsync(request);
        Assert.True(refused is null || !HasVirtualTime, refused?.ToString());
    }

    /// <summary>Why an instance failed. Skips the test on an engine that tells only that it did.</summary>
    public TaskFailureDetails FailureOf(OrchestrationMetadata ended)
    {
        Assert.Equal(OrchestrationRuntimeStatus.Failed, ended.RuntimeStatus);
        Assert.SkipWhen(!HasVirtualTime && ended.FailureDetails is null, "The engine does not keep failure details.");
        return ended.FailureDetails!;
    }

    /// <summary>The tags of an instance that has some. Skips the test on an engine that does not tell them.</summary>
    public IReadOnlyDictionary<string, string> TagsOf(OrchestrationMetadata instance)
    {
        Assert.SkipWhen(!HasVirtualTime && instance.Tags.Count == 0, "The engine does not tell tags.");
        return instance.Tags;
    }

    /// <summary>
    /// Holds a time that passed to what it should be: exactly on a virtual clock. On a real one at least, but for a second
    /// for each timer in a row: the queues of Azure Storage count whole seconds.
    /// </summary>
    public void AssertElapsed(TimeSpan expected, TimeSpan actual, int timers = 1)
    {
        if (HasVirtualTime)
        {
            Assert.Equal(expected, actual);
        }
        else
        {
            Assert.InRange(actual, expected - TimeSpan.FromSeconds(timers), expected + Patience);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        _patience.Dispose();
    }
}
