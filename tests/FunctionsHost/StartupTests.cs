using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Serverless.Embedded;

namespace Serverless.Tests.FunctionsHost;

/// <summary>What does not fit together stops the app before it begins, with all faults in one message.</summary>
public sealed class StartupTests
{
    [Fact]
    public void Build_FaultyFunctions_ListsEveryFaultWithItsMethodAndTheWayOut()
    {
        var refusal = Assert.Throws<FunctionsStartupException>(() =>
            RunningApp.Build(new AppSpec(), typeof(FaultyFunctions), typeof(NeedsUnknown)));

        Assert.All(
            new (string Method, string Says)[]
            {
                ("FaultyFunctions.BadName", "cannot name a function"),
                ("FaultyFunctions.Twin1 and FaultyFunctions.Twin2", "a name of its own"),
                ("FaultyFunctions.NoTrigger", "nothing starts this function"),
                ("FaultyFunctions.TwoTriggers", "2 triggers"),
                ("FaultyFunctions.WrongTimer", "Make it a TimerInfo"),
                ("FaultyFunctions.BadSchedule", "is not a schedule"),
                ("FaultyFunctions.NeverDue", "is not a schedule"),
                ("FaultyFunctions.MissingSetting", "the setting 'Schedule' is missing"),
                ("FaultyFunctions.BadQueue", "cannot name a queue"),
                ("FaultyFunctions.NoConnection", "the setting 'Elsewhere' is missing"),
                ("FaultyFunctions.BadRoute", "is not a route template"),
                ("FaultyFunctions.Unfillable", "Take services through the constructor"),
                ("FaultyFunctions.WrongClient", "Make it a DurableTaskClient"),
                ("FaultyFunctions.Same1 and FaultyFunctions.Same2", "the same route"),
                ("FaultyFunctions.Hidden", "Make both public"),
                ("NeedsUnknown.Run", "needs IUnregistered"),
            },
            expected =>
                Assert.Contains(
                    refusal.Faults,
                    fault =>
                        fault.Contains(expected.Method, StringComparison.Ordinal)
                        && fault.Contains(expected.Says, StringComparison.Ordinal)));
        Assert.Equal(16, refusal.Faults.Count);
        Assert.All(refusal.Faults, fault => Assert.Contains(fault, refusal.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"version\": \"2.0\",\n \"extensions\": { \"http\" { } } }", "not JSON: line 2")]
    [InlineData("[]", "must hold one JSON object")]
    [InlineData("{ \"version\": \"2.0\", \"version\": \"2.0\" }", "Leave one of them")]
    [InlineData("{ \"version\": \"2.0\", \"extensions\": { \"queues\": 5 } }", "extensions.queues is '5'; it must be an object")]
    [InlineData("{ \"version\": \"2.0\", \"logging\": \"all\" }", "logging is 'all'; it must be an object")]
    [InlineData("{ \"version\": \"1.0\" }", "it must be \"2.0\"")]
    [InlineData("{ \"version\": \"2.0\", \"extension\": {} , \"x\": 1 }", "there is no setting \"extension\"")]
    [InlineData(
        "{ \"version\": \"2.0\", \"extensions\": { \"queues\": { \"batchsice\": 3 } } }",
        "there is no setting \"batchsice\""
    )]
    [InlineData("{ \"version\": \"2.0\", \"extensions\": { \"queues\": { \"batchSize\": 99 } } }", "a whole number from 1 to 32")]
    [InlineData("{ \"version\": \"2.0\", \"extensions\": { \"queues\": { \"visibilityTimeout\": \"soon\" } } }", "a time span")]
    [InlineData(
        "{ \"version\": \"2.0\", \"extensions\": { \"queues\": { \"messageEncoding\": \"rot13\" } } }",
        "one of: base64, none"
    )]
    [InlineData(
        "{ \"version\": \"2.0\", \"logging\": { \"logLevel\": { \"default\": \"Loud\" } } }",
        "logging.logLevel.default is 'Loud'"
    )]
    public void Build_FaultyHostJson_SaysWhatAndWhere(string hostJson, string says)
    {
        var refusal = Assert.Throws<FunctionsStartupException>(() =>
            RunningApp.Build(new AppSpec { HostJson = hostJson }, typeof(HttpTests.Echo)));

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_FaultyLocalSettings_SaysWhere()
    {
        var refusal = Assert.Throws<FunctionsStartupException>(() =>
            RunningApp.Build(new AppSpec { LocalSettings = "{ \"Values\": { } " }, typeof(HttpTests.Echo)));

        Assert.Contains("local.settings.json is not JSON", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT",
        "much",
        "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT is 'much'; it must be a whole number"
    )]
    [InlineData("WEBSITE_TIME_ZONE", "Mars/Base", "names the time zone 'Mars/Base'")]
    public void Build_FaultySetting_NamesIt(string name, string value, string says)
    {
        var refusal = Assert.Throws<FunctionsStartupException>(() =>
            RunningApp.Build(new AppSpec { Settings = { [name] = value } }, typeof(Daily)));

        Assert.Contains(says, Assert.Single(refusal.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_PortOutOfRange_SaysWhichAreNot()
    {
        var refusal = Assert.Throws<FunctionsStartupException>(() =>
            RunningApp.Build(new AppSpec { Port = 70000 }, typeof(Daily)));

        Assert.Contains("70000 is not a port", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_FaultyDurableFunctions_ListsThem()
    {
        var refusal = Assert.Throws<FunctionsStartupException>(() => RunningApp.Build(new AppSpec(), typeof(FaultyDurable)));

        Assert.Equal(5, refusal.Faults.Count);
        Assert.All(
            (string[])["'Twin' is used by FaultyDurable.Twin1 and FaultyDurable.Twin2", "durable name 'Same' is used by FaultyDurable.Named1 and FaultyDurable.Named2",
                "'string instanceId'", "'first' and 'second' would both be", "FaultyDurable.Reserved: the route 'administrators' begins with"],
            says => Assert.Contains(refusal.Faults, fault => fault.Contains(says, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Start_PortInUse_NamesTheAddress()
    {
        await using var first = await RunningApp.StartAsync(typeof(HttpTests.Echo));
        var port = new Uri(first.Info.Addresses[0]).Port;
        await using var second = RunningApp.Build(new AppSpec { Port = port }, typeof(HttpTests.Echo));

        var refusal = await Assert.ThrowsAsync<FunctionsStartupException>(() => second.Host.StartAsync(RunningApp.Limit));

        Assert.Contains($"http://127.0.0.1:{port} is in use", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_SameDataFolder_IsRefusedAndNamesTheHolder()
    {
        await using var first = await RunningApp.StartAsync(typeof(HttpTests.Echo));
        await using var second = RunningApp.Build(new AppSpec { Folder = first.Folder }, typeof(HttpTests.Echo));

        var refusal = await Assert.ThrowsAsync<StoreException>(() => second.Host.StartAsync(RunningApp.Limit));

        Assert.Contains("in use by process", refusal.Message, StringComparison.Ordinal);
    }

    public interface IUnregistered;

    public sealed class NeedsUnknown(IUnregistered unregistered)
    {
        [Function("NeedsUnknown")]
        public string Run([HttpTrigger] HttpRequest request) => $"{unregistered} {request.Path}";
    }

    public static class Daily
    {
        [Function("Daily")]
        public static void Run([TimerTrigger("0 0 9 * * *")] TimerInfo timer) => _ = timer;
    }

    public static class FaultyDurable
    {
        [Function("Twin")]
        public static Task Twin1([OrchestrationTrigger] TaskOrchestrationContext context) => Task.FromResult(context);

        [Function("Twin")]
        public static Task Twin2([OrchestrationTrigger] TaskOrchestrationContext context) => Task.FromResult(context);

        [Function("Named1")]
        public static string Named1([ActivityTrigger(Activity = "Same")] string input) => input;

        [Function("Named2")]
        public static string Named2([ActivityTrigger(Activity = "same")] string input) => input;

        [Function("Context")]
        public static string Context([ActivityTrigger] TaskActivityContext context) => context.InstanceId;

        [Function("TwoInputs")]
        public static Task TwoInputs([OrchestrationTrigger] TaskOrchestrationContext context, string first, int second) =>
            Task.FromResult((context, first, second));

        [Function("Reserved")]
        public static string Reserved([HttpTrigger(Route = "administrators")] HttpRequest request) => request.Path;
    }

    public static class FaultyFunctions
    {
        [Function("1bad")]
        public static string BadName([HttpTrigger] HttpRequest request) => request.Path;

        [Function("Twin")]
        public static string Twin1([HttpTrigger(Route = "twin1")] HttpRequest request) => request.Path;

        [Function("twin")]
        public static string Twin2([HttpTrigger(Route = "twin2")] HttpRequest request) => request.Path;

        [Function("NoTrigger")]
        public static void NoTrigger(string text) => _ = text;

        [Function("TwoTriggers")]
        public static void TwoTriggers([TimerTrigger("0 0 * * * *")] TimerInfo timer, [HttpTrigger] HttpRequest request) =>
            _ = (timer, request);

        [Function("WrongTimer")]
        public static void WrongTimer([TimerTrigger("0 0 * * * *")] string timer) => _ = timer;

        [Function("BadSchedule")]
        public static void BadSchedule([TimerTrigger("every morning")] TimerInfo timer) => _ = timer;

        [Function("NeverDue")]
        public static void NeverDue([TimerTrigger("0 0 0 30 2 *")] TimerInfo timer) => _ = timer;

        [Function("MissingSetting")]
        public static void MissingSetting([TimerTrigger("%Schedule%")] TimerInfo timer) => _ = timer;

        [Function("BadQueue")]
        public static void BadQueue([QueueTrigger("No_Queue")] string message) => _ = message;

        [Function("NoConnection")]
        public static void NoConnection([QueueTrigger("queue", Connection = "Elsewhere")] string message) => _ = message;

        [Function("BadRoute")]
        public static string BadRoute([HttpTrigger(Route = "a/{b")] HttpRequest request) => request.Path;

        [Function("Unfillable")]
        public static string Unfillable([HttpTrigger] HttpRequest request, Stream stream) => $"{request} {stream}";

        [Function("WrongClient")]
        public static string WrongClient([HttpTrigger] HttpRequest request, [DurableClient] string client) =>
            $"{request} {client}";

        [Function("Same1")]
        public static string Same1([HttpTrigger("get", Route = "same/{id}")] HttpRequest request, string id) => $"{request} {id}";

        [Function("Same2")]
        public static string Same2([HttpTrigger("get", Route = "same/{name}")] HttpRequest request, string name) =>
            $"{request} {name}";

        [Function("Hidden")]
        internal static string Hidden([HttpTrigger] HttpRequest request, [DurableClient] DurableTaskClient client) =>
            $"{request} {client}";
    }
}
