using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

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

    public static class Waiting
    {
        [Function("Waiting")]
        public static async Task<string> Run([OrchestrationTrigger] TaskOrchestrationContext context) =>
            $"{context.GetInput<string>()}: {await context.WaitForExternalEvent<string>("Decided")}";
    }
}
