using Microsoft.DurableTask.Client;

namespace Serverless.Tests.Conformance.Harness;

/// <summary>Stands in while the chosen runtime has no engine file; every test is skipped.</summary>
internal sealed class EngineUnderTest : IEngineUnderTest
{
    public EngineUnderTest(EngineSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
    }

    public DurableTaskClient Client => throw Missing();

    public DateTimeOffset UtcNow => throw Missing();

    public bool HasVirtualTime => false;

    public EngineGaps Gaps => EngineGaps.None;

    public Task StartAsync()
    {
        Assert.Skip("No engine to test: add Harness/Azure/EngineUnderTest.cs, see Harness/Azure/README.md.");
        return Task.CompletedTask;
    }

    public Task AdvanceAsync(TimeSpan time, Task? until = null) => throw Missing();

    public Task RestartAsync(params Type[] functionClasses) => throw Missing();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static InvalidOperationException Missing() => new("There is no engine to test.");
}
