using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Tests.Conformance.Harness;

namespace Serverless.Tests.Conformance;

public sealed class QueryTests
{
    [Fact]
    public async Task GetAllInstances_NoFilter_GivesAll()
    {
        await using var scenario = await StartWithThreeAsync();

        Assert.Equal(["GTM-1", "GTM-2", "MEX-1"], await IdsAsync(scenario, filter: null));
    }

    [Fact]
    public async Task GetAllInstances_ByStatus_GivesThose()
    {
        await using var scenario = await StartWithThreeAsync();

        Assert.Equal(["GTM-2"], await IdsAsync(
            scenario, new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Running])));
        Assert.Equal(
            ["GTM-1", "GTM-2", "MEX-1"],
            await IdsAsync(scenario, new OrchestrationQuery(
                Statuses: [OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Completed])));
        Assert.Empty(await IdsAsync(scenario, new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Failed])));
    }

    [Fact]
    public async Task GetAllInstances_ByPrefix_GivesThose()
    {
        await using var scenario = await StartWithThreeAsync();

        Assert.Equal(["GTM-1", "GTM-2"], await IdsAsync(scenario, new OrchestrationQuery(InstanceIdPrefix: "GTM-")));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("GTM_")]
    [InlineData("*")]
    public async Task GetAllInstances_PrefixWithWildcards_IsTakenLiterally(string prefix)
    {
        await using var scenario = await StartWithThreeAsync();

        Assert.Empty(await IdsAsync(scenario, new OrchestrationQuery(InstanceIdPrefix: prefix)));
    }

    [Fact]
    public async Task GetAllInstances_ByTime_GivesThose()
    {
        await using var scenario = await StartWithThreeAsync();
        await scenario.AdvanceAsync(TimeSpan.FromSeconds(2));
        var boundary = scenario.UtcNow;
        await scenario.AdvanceAsync(TimeSpan.FromSeconds(2));
        await scenario.RunAsync(nameof(Functions.Quick), "late", new StartOrchestrationOptions("PER-1"));

        Assert.Equal(["PER-1"], await IdsAsync(scenario, new OrchestrationQuery(CreatedFrom: boundary)));
        Assert.Equal(
            ["GTM-1", "GTM-2", "MEX-1"], await IdsAsync(scenario, new OrchestrationQuery(CreatedTo: boundary)));
        Assert.Empty(await IdsAsync(scenario, new OrchestrationQuery(CreatedFrom: boundary, InstanceIdPrefix: "GTM")));
    }

    [Fact]
    public async Task GetAllInstances_InputsAndOutputs_ComeIfAsked()
    {
        await using var scenario = await StartWithThreeAsync();

        var bare = await FirstAsync(scenario, new OrchestrationQuery(InstanceIdPrefix: "MEX"));
        var full = await FirstAsync(
            scenario, new OrchestrationQuery(InstanceIdPrefix: "MEX", FetchInputsAndOutputs: true));

        Assert.Throws<InvalidOperationException>(() => bare.ReadInputAs<string>());
        Assert.Equal(("third", "quick"), (full.ReadInputAs<string>(), full.ReadOutputAs<string>()));
        Assert.Equal(nameof(Functions.Quick), bare.Name);
    }

    [Fact]
    public async Task GetAllInstances_SmallPages_GiveAllOnce()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        for (var number = 0; number < 25; number++)
        {
            await scenario.RunAsync(nameof(Functions.Quick), "x", new StartOrchestrationOptions($"n-{number:00}"));
        }

        var ids = new List<string>();
        await foreach (var page in scenario.Client.GetAllInstancesAsync(new OrchestrationQuery(PageSize: 10)).AsPages())
        {
            Assert.InRange(page.Values.Count, 0, 10);
            ids.AddRange(page.Values.Select(instance => instance.InstanceId));
        }

        Assert.Equal(Enumerable.Range(0, 25).Select(number => $"n-{number:00}"), ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task GetAllInstances_ContinuationToken_GoesOnFromThere()
    {
        await using var scenario = await StartWithThreeAsync();
        var all = scenario.Client.GetAllInstancesAsync(new OrchestrationQuery(PageSize: 2));
        Page<OrchestrationMetadata>? first = null;
        await foreach (var page in all.AsPages())
        {
            first = page;
            break;
        }

        var rest = await IdsAsync(
            scenario, new OrchestrationQuery(PageSize: 2, ContinuationToken: first!.ContinuationToken));

        Assert.Equal(2, first.Values.Count);
        var together = first.Values.Select(instance => instance.InstanceId).Concat(rest);
        Assert.Equal(["GTM-1", "GTM-2", "MEX-1"], together.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task GetAllInstances_Tags_AreThere()
    {
        await using var scenario = await Scenario.StartAsync(typeof(Functions));
        var tags = new Dictionary<string, string>(StringComparer.Ordinal) { ["state"] = "GTM" };
        await scenario.RunAsync(nameof(Functions.Quick), "x", new StartOrchestrationOptions { Tags = tags });

        Assert.Equal("GTM", scenario.TagsOf(await FirstAsync(scenario, new OrchestrationQuery()))["state"]);
    }

    [Fact]
    public async Task ListInstanceIds_GivesEndedOnesPageByPage()
    {
        await using var scenario = await StartWithThreeAsync();
        scenario.Needs(EngineGaps.ListIds);

        var first = await scenario.Client.ListInstanceIdsAsync(pageSize: 1);
        var second = await scenario.Client.ListInstanceIdsAsync(pageSize: 1, lastInstanceKey: first.ContinuationToken);

        Assert.Equal(["GTM-1", "MEX-1"], first.Values.Concat(second.Values).Order(StringComparer.Ordinal));
        Assert.Null(second.ContinuationToken);
        Assert.Empty((await scenario.Client.ListInstanceIdsAsync([OrchestrationRuntimeStatus.Failed])).Values);
        Assert.Empty((await scenario.Client.ListInstanceIdsAsync(completedTimeFrom: scenario.UtcNow.AddDays(1))).Values);
    }

    private static async Task<Scenario> StartWithThreeAsync()
    {
        var scenario = await Scenario.StartAsync(typeof(Functions));
        await scenario.RunAsync(nameof(Functions.Quick), "first", new StartOrchestrationOptions("GTM-1"));
        await scenario.ScheduleAndSettleAsync(
            nameof(Functions.Waiter), "second", new StartOrchestrationOptions("GTM-2"));
        await scenario.RunAsync(nameof(Functions.Quick), "third", new StartOrchestrationOptions("MEX-1"));
        return scenario;
    }

    private static async Task<List<string>> IdsAsync(Scenario scenario, OrchestrationQuery? filter)
    {
        var ids = new List<string>();
        await foreach (var instance in scenario.Client.GetAllInstancesAsync(filter))
        {
            ids.Add(instance.InstanceId);
        }

        ids.Sort(StringComparer.Ordinal);
        return ids;
    }

    private static async Task<OrchestrationMetadata> FirstAsync(Scenario scenario, OrchestrationQuery filter)
    {
        await foreach (var instance in scenario.Client.GetAllInstancesAsync(filter))
        {
            return instance;
        }

        throw new InvalidOperationException("No instance was found.");
    }

    public static class Functions
    {
        [Function(nameof(Quick))]
        public static string Quick([OrchestrationTrigger] TaskOrchestrationContext context, string input) => "quick";

        [Function(nameof(Waiter))]
        public static Task Waiter([OrchestrationTrigger] TaskOrchestrationContext context, string input) =>
            context.WaitForExternalEvent<object>("Go");
    }
}
