using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Embedded;

namespace Serverless.Tests.FunctionsHost;

/// <summary>What does not fit together stops the app before it begins, with all faults in one message.</summary>
public sealed class StartupTests
{
    [Fact]
    public void Build_FaultyFunctions_ListsEveryFaultWithItsMethodAndTheWayOut()
    {
        var refusal = Assert.Throws<FunctionsStartupException>(() => RunningApp.Build(new AppSpec(), typeof(FaultyFunctions), typeof(NeedsUnknown)));

        Assert.All(
            new (string Method, string Says)[]
            {
                ("FaultyFunctions.BadName", "cannot name a function"),
                ("FaultyFunctions.Twin1 and FaultyFunctions.Twin2", "a name of its own"),
                ("FaultyFunctions.NoTrigger", "nothing starts this function"),
                ("FaultyFunctions.TwoTriggers", "2 triggers"),
                ("FaultyFunctions.WrongTimer", "Make it a TimerInfo"),
                ("FaultyFunctions.BadSchedule", "is not a schedule"),
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
            expected => Assert.Contains(refusal.Faults, fault =>
                fault.Contains(expected.Method, StringComparison.Ordinal) && fault.Contains(expected.Says, StringComparison.Ordinal)));
        Assert.Equal(15, refusal.Faults.Count);
        Assert.All(refusal.Faults, fault => Assert.Contains(fault, refusal.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"version\": \"2.0\",\n \"extensions\": { \"http\" { } } }", "not JSON: line 2")]
    [InlineData("[]", "must hold one JSON object")]
    [InlineData("{ \"version\": \"1.0\" }", "it must be \"2.0\"")]
    [InlineData("{ \"version\": \"2.0\", \"extension\": {} , \"x\": 1 }", "there is no setting \"extension\"")]
    [InlineData("{ \"version\": \"2.0\", \"extensions\": { \"queues\": { \"batchsice\": 3 } } }", "there is no setting \"batchsice\"")]
    [InlineData("{ \"version\": \"2.0\", \"extensions\": { \"queues\": { \"batchSize\": 99 } } }", "a whole number from 1 to 32")]
    [InlineData("{ \"version\": \"2.0\", \"extensions\": { \"queues\": { \"visibilityTimeout\": \"soon\" } } }", "a time span")]
    [InlineData("{ \"version\": \"2.0\", \"extensions\": { \"queues\": { \"messageEncoding\": \"rot13\" } } }", "one of: base64, none")]
    [InlineData("{ \"version\": \"2.0\", \"logging\": { \"logLevel\": { \"default\": \"Loud\" } } }", "logging.logLevel.default is 'Loud'")]
    public void Build_FaultyHostJson_SaysWhatAndWhere(string hostJson, string says)
    {
        var refusal = Assert.Throws<FunctionsStartupException>(() => RunningApp.Build(new AppSpec { HostJson = hostJson }, typeof(HttpTests.Echo)));

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_FaultyLocalSettings_SaysWhere()
    {
        var refusal = Assert.Throws<FunctionsStartupException>(() => RunningApp.Build(new AppSpec { LocalSettings = "{ \"Values\": { } " }, typeof(HttpTests.Echo)));

        Assert.Contains("local.settings.json is not JSON", refusal.Message, StringComparison.Ordinal);
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
        public static void TwoTriggers([TimerTrigger("0 0 * * * *")] TimerInfo timer, [HttpTrigger] HttpRequest request) => _ = (timer, request);

        [Function("WrongTimer")]
        public static void WrongTimer([TimerTrigger("0 0 * * * *")] string timer) => _ = timer;

        [Function("BadSchedule")]
        public static void BadSchedule([TimerTrigger("every morning")] TimerInfo timer) => _ = timer;

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
        public static string WrongClient([HttpTrigger] HttpRequest request, [DurableClient] string client) => $"{request} {client}";

        [Function("Same1")]
        public static string Same1([HttpTrigger("get", Route = "same/{id}")] HttpRequest request, string id) => $"{request} {id}";

        [Function("Same2")]
        public static string Same2([HttpTrigger("get", Route = "same/{name}")] HttpRequest request, string name) => $"{request} {name}";

        [Function("Hidden")]
        internal static string Hidden([HttpTrigger] HttpRequest request, [DurableClient] DurableTaskClient client) => $"{request} {client}";
    }
}
