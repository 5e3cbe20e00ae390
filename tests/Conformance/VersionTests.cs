using Microsoft.DurableTask;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class VersionTests
{
    private static readonly string[] Ladder = ["", "1.0", "1.2", "1.10", "2.0"];

    [Theory]
    [InlineData("", null, "")]
    [InlineData("3.0", null, "3.0")]
    [InlineData("3.0", "1.0", "1.0")]
    [InlineData("3.0", "", "")]
    public async Task Version_OfANewInstance_IsGivenOrDefault(string defaultVersion, string? given, string expected)
    {
        await using var scenario = await StartAsync(defaultVersion);
        var options = given is null ? null : new StartOrchestrationOptions { Version = given };

        var ended = await scenario.RunAsync("TellVersion", options: options);

        // Engines tell the absence of a version as null or as an empty text.
        Assert.Equal(expected, ended.ReadOutputAs<string>() ?? string.Empty);
    }

    [Theory]
    [InlineData(null, "3.0")]
    [InlineData("2.5", "2.5")]
    public async Task Version_OfASubOrchestration_IsGivenOrDefaultNotTheParents(string? given, string expected)
    {
        await using var scenario = await StartAsync("3.0");

        var ended = await scenario.RunAsync(
            "CallTellVersion", given, new StartOrchestrationOptions { Version = "1.0" });

        Assert.Equal(expected, ended.ReadOutputAs<string>());
    }

    [Theory]
    [InlineData(null, "1.0")]
    [InlineData("2.5", "2.5")]
    public async Task Version_OfAnActivity_IsGivenOrTheOrchestrations(string? given, string expected)
    {
        await using var scenario = await StartAsync("3.0");

        var ended = await scenario.RunAsync(
            "CallActivityVersion", given, new StartOrchestrationOptions { Version = "1.0" });

        Assert.Equal(expected, ended.ReadOutputAs<string>());
    }

    [Fact]
    public async Task CompareVersionTo_OrdersNumbersAsNumbers()
    {
        await using var scenario = await StartAsync(string.Empty);

        var ended = await scenario.RunAsync("Compare", Ladder, new StartOrchestrationOptions { Version = "1.2" });

        Assert.Equal([1, 1, 0, -1, -1], ended.ReadOutputAs<int[]>()!);
    }

    [Theory]
    [InlineData("1.0", "one")]
    [InlineData("2.0", "two")]
    public async Task Registration_PerVersion_RunsThatOne(string version, string expected)
    {
        await using var scenario = await StartAsync(string.Empty);
        scenario.Needs(EngineGaps.Versions);

        var ended = await scenario.RunAsync("Versioned", options: new StartOrchestrationOptions { Version = version });

        Assert.Equal(expected, ended.ReadOutputAs<string>());
    }

    [Fact]
    public async Task Registration_OfOtherVersionsOnly_IsNotUsed()
    {
        await using var scenario = await StartAsync(string.Empty);
        scenario.Needs(EngineGaps.Versions);

        var ended = await scenario.RunAsync("Versioned", options: new StartOrchestrationOptions { Version = "9.0" });

        Assert.Equal("OrchestratorTaskNotFound", scenario.FailureOf(ended).ErrorType);
    }

    [Fact]
    public void Registration_SameNameTwice_IsRefused()
    {
        var registry = new DurableTaskRegistry().AddActivityFunc<string>("Name", (TaskActivityContext _) => "a");

        var refused = Assert.Throws<ArgumentException>(
            () => registry.AddActivityFunc<string>("NAME", (TaskActivityContext _) => "b"));

        Assert.Contains("NAME", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TaskVersion_WhiteSpace_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new TaskVersion("  "));
        Assert.Equal(TaskVersion.Unversioned, new TaskVersion(string.Empty));
    }

    private static Task<Scenario> StartAsync(string defaultVersion) =>
        Scenario.StartAsync(new EngineSetup([], Register, defaultVersion));

    private static void Register(DurableTaskRegistry registry)
    {
        registry.AddOrchestratorFunc<string>("TellVersion", (TaskOrchestrationContext context) => context.Version);
        registry.AddOrchestratorFunc<string?, string>("CallTellVersion", (context, version) =>
            context.CallSubOrchestratorAsync<string>(
                "TellVersion", new SubOrchestrationOptions { Version = Parse(version) }));
        registry.AddActivityFunc<string>("ActivityVersion", (TaskActivityContext context) => context.Version);
        registry.AddOrchestratorFunc<string?, string>("CallActivityVersion", (context, version) =>
            context.CallActivityAsync<string>("ActivityVersion", new TaskOptions { Version = Parse(version) }));
        registry.AddOrchestratorFunc<string[], int[]>("Compare", (
            TaskOrchestrationContext context, string[] versions) =>
            versions.Select(version => Math.Sign(context.CompareVersionTo(version))).ToArray());
        registry.AddOrchestratorFunc<object?, string>(
            "Versioned", new TaskVersion("1.0"), (_, _) => Task.FromResult("one"));
        registry.AddOrchestratorFunc<object?, string>(
            "Versioned", new TaskVersion("2.0"), (_, _) => Task.FromResult("two"));
    }

    private static TaskVersion? Parse(string? version) =>
        version is null ? default(TaskVersion?) : new TaskVersion(version);
}
