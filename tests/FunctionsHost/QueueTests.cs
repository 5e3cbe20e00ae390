using System.Collections.Concurrent;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Embedded;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.FunctionsHost;

/// <summary>Queue functions on the storage emulator: forms of messages, retries, poison, a storage that goes away.</summary>
public sealed class QueueTests(AzuriteFixture azurite)
{
    private static readonly QueueClientOptions Base64 = new() { MessageEncoding = QueueMessageEncoding.Base64 };

    private readonly string _name = AzuriteFixture.UniqueName("q");
    private readonly Notebook _notes = new();

    [Fact]
    public async Task Run_TextBytesAndJson_ComeInTheParametersType()
    {
        await using var app = await StartAsync(typeof(Text), typeof(Bytes), typeof(Json));

        await SendAsync("text", "Señor Presidente ✓");
        await SendAsync("bytes", "abc");
        await SendAsync("json", """{ "state": "GTM", "YEAR": 2017 }""");

        await Wait.UntilAsync("all three have run", () => _notes.Lines.Count == 3);
        Assert.Equal(["bytes 3", "json GTM 2017", "text Señor Presidente ✓ 1"], _notes.Lines.Order(StringComparer.Ordinal));
        await Wait.UntilAsync("the queue is empty", async () => await CountAsync("text") == 0);
    }

    [Fact]
    public async Task Run_KeepsFailing_GoesToThePoisonQueueAfterFiveTries()
    {
        await using var app = await StartAsync(typeof(Failing));

        await SendAsync("failing", "bad");

        var poison = Client("failing-poison");
        await Wait.UntilAsync(
            "the message is poison",
            async () => await poison.ExistsAsync() && (await poison.PeekMessagesAsync(1)).Value.Length == 1);
        Assert.Equal("bad", (await poison.PeekMessageAsync()).Value.Body.ToString());
        Assert.Equal(["failing 1", "failing 2", "failing 3", "failing 4", "failing 5"], _notes.Lines);
        await Wait.UntilAsync("the queue is empty", async () => await CountAsync("failing") == 0);
    }

    [Fact]
    public async Task Run_NotJson_GoesToThePoisonQueue()
    {
        await using var app = await StartAsync(typeof(Json));

        await SendAsync("json", "no json");

        await Wait.UntilAsync("the message is poison", async () => await CountAsync("json-poison") == 1);
        Assert.Empty(_notes.Lines);
    }

    [Fact]
    public async Task Run_NotBase64_GoesToThePoisonQueueAndOthersRun()
    {
        await using var app = await StartAsync(typeof(Text));

        await SendAsync("text", "not base64!", new QueueClientOptions());
        await SendAsync("text", "good");

        await Wait.UntilAsync("the other has run", () => _notes.Lines.Count == 1);
        await Wait.UntilAsync("the message is poison", async () => await CountAsync("text-poison") == 1);
        Assert.Equal("not base64!", (await Client("text-poison").PeekMessageAsync()).Value.Body.ToString());
    }

    [Fact]
    public async Task Run_ManyMessages_EachOnceAndAtMostAsManyAtATimeAsConfigured()
    {
        const string HostJson =
            """{ "version": "2.0", "extensions": { "queues": { "batchSize": 4, "newBatchThreshold": 2 } } }""";
        for (var i = 0; i < 30; i++)
        {
            await SendAsync("counted", $"{i}");
        }

        await using var app = await StartAsync(new AppSpec { HostJson = HostJson }, typeof(Counted));

        await Wait.UntilAsync("all have run", () => _notes.Lines.Count >= 30);
        await Wait.UntilAsync("the queue is empty", async () => await CountAsync("counted") == 0);
        Assert.Equal(30, _notes.Lines.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(30, _notes.Lines.Count);
        Assert.InRange(_notes.Most, 1, 6);
    }

    [Fact]
    public async Task Stop_MessageInWork_IsSettledFirst()
    {
        await using var app = await StartAsync(typeof(Slow));
        await SendAsync("slow", "work");
        await Wait.UntilAsync("it runs", () => _notes.Lines.Count == 1);

        var stopping = app.Host.StopAsync(RunningApp.Limit);
        Assert.False(stopping.IsCompleted);
        _notes.Go.SetResult();
        await stopping;

        Assert.Equal(["slow begins", "slow ends"], _notes.Lines);
        Assert.Equal(0, await CountAsync("slow"));
    }

    [Fact]
    public async Task Advance_VirtualClock_StandsStillUntilMessagesAreWorkedOff()
    {
        var start = new DateTimeOffset(2017, 11, 12, 0, 0, 0, TimeSpan.Zero);
        var work = new WorkTracker();
        using var clock = new VirtualTimeProvider(work, start);
        await SendAsync("text", "before the clock moves");
        await using var app = await StartAsync(
            new AppSpec
            {
                Configure = builder =>
                {
                    builder.Services.Replace(ServiceDescriptor.Singleton(work));
                    builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                    _notes.Clock = clock;
                },
            },
            typeof(Text));

        await clock.AdvanceToAsync(start.AddDays(30), RunningApp.Limit);

        Assert.Equal(["text before the clock moves 1"], _notes.Lines);
        Assert.Equal(start, _notes.LastAt);
    }

    [Fact]
    public async Task Run_StorageAwayAtFirst_SaysSoOnceAndRunsOnceItIsBack()
    {
        using var folder = new TempFolder();
        var endpoints = new AzuriteEndpoints(Ports.Free(), Ports.Free(), Ports.Free());
        var log = new LogRecorder();
        await using var app = await StartAsync(
            new AppSpec
            {
                Settings = { ["AzureWebJobsStorage"] = endpoints.ConnectionString },
                Configure = builder => builder.Logging.AddProvider(log),
            },
            typeof(Text));
        await Wait.UntilAsync(
            "the log says it",
            () => log.Lines.Any(line => line.Contains("cannot be read", StringComparison.Ordinal)));

        await using var late = await AzuriteProcess.StartAsync(
            new AzuriteOptions { DataDirectory = folder.Path, BlobPort = endpoints.BlobPort, QueuePort = endpoints.QueuePort, TablePort = endpoints.TablePort },
            NullLogger.Instance,
            RunningApp.Limit);
        var client = new QueueClient(endpoints.ConnectionString, $"{_name}-text", Base64);
        await client.CreateAsync();
        await client.SendMessageAsync("back");

        await Wait.UntilAsync("it has run", () => _notes.Lines.Count == 1);
        Assert.Single(log.Lines, line => line.Contains("cannot be read", StringComparison.Ordinal));
        Assert.Single(log.Lines, line => line.Contains("can be read again", StringComparison.Ordinal));
    }

    private Task<RunningApp> StartAsync(params Type[] functions) => StartAsync(new AppSpec(), functions);

    private async Task<RunningApp> StartAsync(AppSpec spec, params Type[] functions)
    {
        var settings = new Dictionary<string, string>(spec.Settings) { ["Queue"] = _name };
        settings.TryAdd("AzureWebJobsStorage", await azurite.ConnectionStringAsync());
        return await RunningApp.StartAsync(
            spec with
            {
                Settings = settings,
                Configure = builder =>
                {
                    builder.Services.AddSingleton(_notes);
                    spec.Configure(builder);
                },
            },
            functions);
    }

    private QueueClient Client(string queue, QueueClientOptions? options = null) =>
        new(azurite.ConnectionStringAsync().GetAwaiter().GetResult(), $"{_name}-{queue}", options ?? Base64);

    private async Task SendAsync(string queue, string text, QueueClientOptions? options = null)
    {
        await azurite.StartAsync();
        var client = Client(queue, options);
        await client.CreateIfNotExistsAsync();
        await client.SendMessageAsync(text);
    }

    private async Task<int> CountAsync(string queue)
    {
        var client = Client(queue);
        return await client.ExistsAsync() ? (await client.GetPropertiesAsync()).Value.ApproximateMessagesCount : 0;
    }

    public sealed class Notebook
    {
        private int _now;

        public ConcurrentQueue<string> Lines { get; } = new();

        public TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Most { get; private set; }

        public TimeProvider Clock { get; set; } = TimeProvider.System;

        public DateTimeOffset LastAt { get; private set; }

        public void Write(string line)
        {
            LastAt = Clock.GetUtcNow();
            Lines.Enqueue(line);
        }

        public void Enter()
        {
            lock (Lines)
            {
                Most = Math.Max(Most, ++_now);
            }
        }

        public void Leave()
        {
            lock (Lines)
            {
                _now--;
            }
        }
    }

    public sealed class Text(Notebook notes)
    {
        [Function("Text")]
        public void Run([QueueTrigger("%Queue%-text")] string message, long dequeueCount) =>
            notes.Write($"text {message} {dequeueCount}");
    }

    public sealed class Bytes(Notebook notes)
    {
        [Function("Bytes")]
        public void Run([QueueTrigger("%Queue%-bytes")] byte[] message) => notes.Write($"bytes {message.Length}");
    }

    public sealed record Request(string State, int Year);

    public sealed class Json(Notebook notes)
    {
        [Function("Json")]
        public void Run([QueueTrigger("%Queue%-json")] Request message) => notes.Write($"json {message.State} {message.Year}");
    }

    public sealed class Failing(Notebook notes)
    {
        [Function("Failing")]
        public Task Run([QueueTrigger("%Queue%-failing")] string message, FunctionContext context)
        {
            notes.Write($"failing {context.BindingContext.BindingData["DequeueCount"]}");
            throw new InvalidOperationException(message);
        }
    }

    public sealed class Counted(Notebook notes)
    {
        [Function("Counted")]
        public async Task Run([QueueTrigger("%Queue%-counted")] string message)
        {
            notes.Enter();
            await Task.Yield();
            notes.Write(message);
            notes.Leave();
        }
    }

    public sealed class Slow(Notebook notes)
    {
        [Function("Slow")]
        public async Task Run([QueueTrigger("%Queue%-slow")] string message)
        {
            notes.Write("slow begins");
            await notes.Go.Task;
            notes.Write("slow ends");
            _ = message;
        }
    }
}
