using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.FunctionsHost;

/// <summary>Orchestrators and activities as functions, started from an HTTP function.</summary>
public sealed class DurableTests
{
    [Fact]
    public async Task Get_StartsOrchestration_WhichCallsAnActivityWithInjectedServices()
    {
        await using var app = await RunningApp.StartAsync(
            new AppSpec
            {
                HostJson =
                    """{ "version": "2.0", "extensions": { "durableTask": { "hubName": "Visits", "defaultVersion": "1.0" } } }""",
                Configure = builder => builder.Services.AddSingleton(new Greeter("Buenos días")),
            },
            typeof(Starter),
            typeof(GreetingOrchestrator),
            typeof(Greet));

        Assert.Equal("Buenos días, Guatemala! (1.0 in Visits)", await app.Http.GetStringAsync("/api/greet/Guatemala"));
    }

    [Fact]
    public async Task Restart_OrchestrationUnderWay_GoesOn()
    {
        await using var first = await RunningApp.StartAsync(typeof(Waiting));
        await Client(first)
            .ScheduleNewOrchestrationInstanceAsync("Waiting", "Guatemala", new StartOrchestrationOptions("GTM-2017-01"));
        await Client(first).WaitForInstanceStartAsync("GTM-2017-01", RunningApp.Limit);
        await first.Host.StopAsync(RunningApp.Limit);

        await using var second = await RunningApp.StartAsync(new AppSpec { Folder = first.Folder }, typeof(Waiting));
        await Client(second).RaiseEventAsync("GTM-2017-01", "Decided", "approved");
        var ended = await Client(second)
            .WaitForInstanceCompletionAsync("GTM-2017-01", getInputsAndOutputs: true, RunningApp.Limit);

        Assert.Equal("Guatemala: approved", ended.ReadOutputAs<string>());
    }

    [Fact]
    public async Task Orchestrator_InputParameter_HoldsTheInput()
    {
        await using var app = await RunningApp.StartAsync(typeof(WithInput));

        var id = await Client(app).ScheduleNewOrchestrationInstanceAsync("WithInput", new Person("Guatemala"));
        var ended = await Client(app).WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, RunningApp.Limit);

        Assert.Equal("Guatemala Guatemala", ended.ReadOutputAs<string>());
    }

    [Fact]
    public async Task Client_InstanceEndedOrUnknown_RefusesWhatCouldNotArrive()
    {
        await using var app = await RunningApp.StartAsync(typeof(WithInput));
        var client = Client(app);
        var ended = await client.ScheduleNewOrchestrationInstanceAsync("WithInput", new Person("Guatemala"));
        await client.WaitForInstanceCompletionAsync(ended, RunningApp.Limit);

        Func<string, Task>[] requests =
        [
            id => client.RaiseEventAsync(id, "Decided"),
            id => client.TerminateInstanceAsync(id),
            id => client.SuspendInstanceAsync(id),
            id => client.ResumeInstanceAsync(id),
        ];
        foreach (var request in requests)
        {
            var late = await Assert.ThrowsAsync<InvalidOperationException>(() => request(ended));
            Assert.Contains("its status is Completed", late.Message, StringComparison.Ordinal);
            var lost = await Assert.ThrowsAsync<ArgumentException>(() => request("nobody"));
            Assert.Contains("'nobody'", lost.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task RaiseEvent_InstanceEndedAndHostJsonAllowsIt_IsDropped()
    {
        await using var app = await RunningApp.StartAsync(
            new AppSpec
            {
                HostJson =
                    """{ "version": "2.0", "extensions": { "durableTask": { "throwStatusExceptionsOnRaiseEvent": false } } }""",
            },
            typeof(WithInput));

        await Client(app).RaiseEventAsync("nobody", "Decided");

        Assert.Null(await Client(app).GetInstanceAsync("nobody"));
    }

    [Fact]
    public async Task Suspend_Twice_IsRefusedAsTheHostDoes()
    {
        await using var app = await RunningApp.StartAsync(typeof(Waiting));
        var client = Client(app);
        var id = await client.ScheduleNewOrchestrationInstanceAsync("Waiting", "Guatemala");
        await client.WaitForInstanceStartAsync(id, RunningApp.Limit);
        Assert.Contains(
            "its status is Running",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => client.ResumeInstanceAsync(id))).Message,
            StringComparison.Ordinal);
        await client.SuspendInstanceAsync(id);
        await Wait.UntilAsync(
            "it is suspended",
            async () => (await client.GetInstanceAsync(id))!.RuntimeStatus == OrchestrationRuntimeStatus.Suspended);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.SuspendInstanceAsync(id));

        await client.TerminateInstanceAsync(id);
        await client.WaitForInstanceCompletionAsync(id, RunningApp.Limit);
    }

    [Fact]
    public async Task Run_LimitsInHostJson_AreKept()
    {
        var gauge = new Gauge();
        await using var app = await RunningApp.StartAsync(
            new AppSpec
            {
                HostJson =
                    """{ "version": "2.0", "extensions": { "durableTask": { "maxConcurrentActivityFunctions": 3 } } }""",
                Configure = builder => builder.Services.AddSingleton(gauge),
            },
            typeof(Crowd));

        var id = await Client(app).ScheduleNewOrchestrationInstanceAsync("Crowd");
        await gauge.Full.Task.WaitAsync(RunningApp.Limit);
        gauge.Open.SetResult();
        var ended = await Client(app).WaitForInstanceCompletionAsync(id, RunningApp.Limit);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, ended.RuntimeStatus);
        Assert.Equal(3, gauge.Most);
    }

    private static DurableTaskClient Client(RunningApp app) => app.Host.Services.GetRequiredService<DurableTaskClient>();

    public sealed record Greeter(string Greeting);

    public static class Starter
    {
        [Function("Start")]
        public static async Task<IActionResult> Run(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "greet/{name}")] HttpRequest request,
            string name,
            [DurableClient] DurableTaskClient client)
        {
            var id = await client.ScheduleNewOrchestrationInstanceAsync(nameof(GreetingOrchestrator), name);
            var ended = await client.WaitForInstanceCompletionAsync(
                id,
                getInputsAndOutputs: true,
                request.HttpContext.RequestAborted);
            return new ContentResult { Content = $"{ended.ReadOutputAs<string>()} in {client.Name})" };
        }
    }

    public static class GreetingOrchestrator
    {
        [Function(nameof(GreetingOrchestrator))]
        public static async Task<string> Run([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var text = await context.CallActivityAsync<string>(nameof(Greet), new Person(context.GetInput<string>()!));
            return $"{text} ({context.Version}";
        }
    }

    public sealed record Person(string Name);

    public sealed class Greet(Greeter greeter)
    {
        [Function(nameof(Greet))]
        public Task<string> Run([ActivityTrigger] Person person, FunctionContext context) =>
            Task.FromResult(context.FunctionDefinition.Name == nameof(Greet) ? $"{greeter.Greeting}, {person.Name}!" : "?");
    }

    public static class WithInput
    {
        [Function("WithInput")]
        public static Task<string> Run([OrchestrationTrigger] TaskOrchestrationContext context, Person input) =>
            Task.FromResult($"{input.Name} {context.GetInput<Person>()!.Name}");
    }

    /// <summary>Counts how many run at once; the first three wait for each other.</summary>
    public sealed class Gauge
    {
        private int _inside;

        public TaskCompletionSource Full { get; } = new();

        public TaskCompletionSource Open { get; } = new();

        public int Most { get; private set; }

        public async Task PassAsync()
        {
            var inside = Interlocked.Increment(ref _inside);
            lock (Full)
            {
                Most = Math.Max(Most, inside);
            }

            if (inside == 3)
            {
                Full.TrySetResult();
            }

            await Open.Task;
            Interlocked.Decrement(ref _inside);
        }
    }

    public sealed class Crowd(Gauge gauge)
    {
        [Function("Crowd")]
        public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Task.WhenAll(Enumerable.Range(0, 12).Select(_ => context.CallActivityAsync("Pass")));

        [Function("Pass")]
        public Task Pass([ActivityTrigger] object? input) => gauge.PassAsync();
    }

    public static class Waiting
    {
        [Function("Waiting")]
        public static async Task<string> Run([OrchestrationTrigger] TaskOrchestrationContext context) =>
            $"{context.GetInput<string>()}: {await context.WaitForExternalEvent<string>("Decided")}";
    }
}
