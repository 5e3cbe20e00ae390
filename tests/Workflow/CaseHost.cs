using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.App;
using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;
using Serverless.Embedded;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Process;
using Serverless.Workflow.Reconcile;
using Serverless.Workflow.Requests;
using Serverless.Workflow.Stages;
using Serverless.Workflow.Timeline;

namespace Serverless.Tests.Workflow;

/// <summary>The app on the virtual clock, with the storage of all tests; each request gets a reference of its own.</summary>
internal sealed class CaseHost : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly VirtualTimeProvider _time;
    private readonly IHost _host;
    private int _keys;

    private CaseHost(string storage, string policy)
    {
        var work = new WorkTracker();
        _time = new VirtualTimeProvider(work, Sunday);
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("AzureWebJobsStorage", storage)]);
        builder.ConfigureFunctionsWebApplication();
        builder.Services.Configure<EmbeddedRuntimeOptions>(options =>
        {
            options.DataDirectory = _folder.Path;
            options.Port = 0;
            options.FunctionAssemblies = [typeof(VisitRequestOrchestrator).Assembly];
        });
        builder.Services.AddSingleton(work);
        builder.Services.AddSingleton<TimeProvider>(_time);
        builder.Services.AddSingleton(PolicyReader.Read(policy).Policy!);
        builder.AddServerlessApp();
        _host = builder.Build();
    }

    /// <summary>12 November 2017, nine in the morning in New York.</summary>
    public static DateTimeOffset Sunday { get; } = new(2017, 11, 12, 14, 0, 0, TimeSpan.Zero);

    public static Party Officer { get; } = new(PartyKind.Officer, "officer-01");

    public static Party Chair { get; } = new(PartyKind.Chair, "chair");

    public static Party Mission { get; } = new(PartyKind.Mission, "GTM");

    public DurableTaskClient Client => Get<DurableTaskClient>();

    /// <summary>Starts the app.</summary>
    /// <param name="azurite">The storage.</param>
    /// <param name="change">Changes the policy file's content.</param>
    public static async Task<CaseHost> StartAsync(AzuriteFixture azurite, Action<JsonNode>? change = null)
    {
        var policy = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "policy.json")))!;
        change?.Invoke(policy);
        var host = new CaseHost(await azurite.ConnectionStringAsync(), policy.ToJsonString());
        await host._host.StartAsync();
        return host;
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Begins a request of Guatemala and lets it come to rest.</summary>
    public async Task<Reference> BeginAsync(bool registersItself = true)
    {
        var visit = await Get<IRequestStore>().BeginAsync(
            StateCode.Parse("GTM"), 2017, $"<{Guid.NewGuid()}@mission.example>", _time.GetUtcNow(), CancellationToken.None);
        await CaseStarter.StartAsync(Client, new VisitCase(visit, registersItself), CancellationToken.None);
        await RestAsync();
        return visit.Reference;
    }

    /// <summary>Gives a command and returns what became of it; null when it waits still.</summary>
    public async Task<CommandOutcome?> SubmitAsync(Reference reference, Party by, Command command, string? key = null)
    {
        key ??= $"key-{Interlocked.Increment(ref _keys)}";
        var envelope = new CommandEnvelope(reference, key, by, Channel.Api, _time.GetUtcNow(), command);
        var stored = await Get<CommandDesk>().SubmitAsync(Client, envelope, CancellationToken.None);
        Assert.True(stored.IsDone, stored.Refusal?.Message);
        await RestAsync();
        return (await Get<ICommandInbox>().FindAsync(reference, key, CancellationToken.None))?.Outcome;
    }

    /// <summary>Lets the clock run to a moment, with everything that falls due on the way.</summary>
    public Task AdvanceToAsync(DateTimeOffset moment) => _time.AdvanceToAsync(moment, Limit());

    public Task RestAsync() => AdvanceToAsync(_time.GetUtcNow());

    public async Task<VisitRequest> VisitAsync(Reference reference) =>
        (await Get<IRequestStore>().FindAsync(reference, CancellationToken.None))!;

    public async Task<List<TimelineEntry>> TimelineAsync(Reference reference) =>
        await Get<ITimeline>().ReadAsync(reference, CancellationToken.None).ToListAsync();

    public async Task<List<PostedNotice>> NoticesAsync(Reference reference) =>
        [.. (await Get<IOutbox>().ReadAsync(reference, CancellationToken.None).ToListAsync())
            .OrderBy(posted => posted.Notice.At).ThenBy(posted => posted.Notice.Id, StringComparer.Ordinal)];

    /// <summary>Runs the reconciler as its timer does, once everything is old enough for it.</summary>
    public async Task ReconcileAsync()
    {
        await AdvanceToAsync(_time.GetUtcNow() + Reconciler.Patience + TimeSpan.FromSeconds(1));
        await Get<Reconciler>().RunAsync(Client, CancellationToken.None);
        await RestAsync();
    }

    /// <summary>Says of every waiting notice that it was sent, as the relay does.</summary>
    public async Task SendAllAsync(Reference reference, Func<PostedNotice, bool>? fails = null)
    {
        foreach (var posted in await NoticesAsync(reference))
        {
            var state = fails?.Invoke(posted) == true ? NoticeState.Returned : NoticeState.Sent;
            Assert.True(await Get<IOutbox>().MarkAsync(posted, state, detail: null, CancellationToken.None));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        _time.Dispose();
        _folder.Dispose();
    }

    private static CancellationToken Limit() => new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token;
}
