using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.App;
using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;
using Serverless.Embedded;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Process;
using Serverless.Workflow.Reconcile;
using Serverless.Workflow.Requests;
using Serverless.Workflow.Stages;
using Serverless.Workflow.Timeline;
using Serverless.Workflow.Triage;

namespace Serverless.Tests.Workflow;

/// <summary>The app on the virtual clock, with the storage of all tests; each request gets a reference of its own.</summary>
internal sealed class CaseHost : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly VirtualTimeProvider _time;
    private readonly IHost _host;
    private int _keys;

    private CaseHost(string storage, string policy, bool hasTriggers)
    {
        var work = new WorkTracker();
        _time = new VirtualTimeProvider(work, Sunday);
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
        [
            new("AzureWebJobsStorage", storage),
            new("Mail:TrustedAuthServId", Letters.Server),
            new("ReconcileSchedule", "0 0 * * * *"),
            new("MailPollSchedule", "0 0 0 1 1 *"),
            new("DigestSchedule", "0 0 0 1 1 *"),
        ]);
        builder.ConfigureFunctionsWebApplication();
        builder.Services.Configure<EmbeddedRuntimeOptions>(options =>
        {
            options.DataDirectory = _folder.Path;
            options.Port = 0;
            options.FunctionAssemblies = hasTriggers
                ? [typeof(VisitRequestOrchestrator).Assembly, typeof(ServerlessAppExtensions).Assembly, typeof(CaseHost).Assembly]
                : [typeof(VisitRequestOrchestrator).Assembly, typeof(CaseHost).Assembly];
        });
        builder.Services.AddSingleton(work);
        builder.Services.AddSingleton<TimeProvider>(_time);
        builder.Services.AddSingleton(PolicyReader.Read(policy).Policy!);
        builder.Services.AddSingleton<IMailSender>(Mails);
        builder.AddServerlessApp();
        _host = builder.Build();
    }

    /// <summary>12 November 2017, nine in the morning in New York.</summary>
    public static DateTimeOffset Sunday { get; } = new(2017, 11, 12, 14, 0, 0, TimeSpan.Zero);

    public static Party Officer { get; } = new(PartyKind.Officer, "officer-01");

    public static Party Chair { get; } = new(PartyKind.Chair, "chair");

    public static Party Mission { get; } = new(PartyKind.Mission, "GTM");

    public SentMails Mails { get; } = new();

    public DurableTaskClient Client => Get<DurableTaskClient>();

    /// <summary>The file in which the durable engine keeps its histories.</summary>
    public string StorePath => _folder.Combine("durable.db");

    /// <summary>Starts the app.</summary>
    /// <param name="azurite">The storage.</param>
    /// <param name="change">Changes the policy file's content.</param>
    /// <param name="hasTriggers">Whether the queues and timers of the app run too; then the storage must be this host's alone.</param>
    public static async Task<CaseHost> StartAsync(AzuriteFixture azurite, Action<JsonNode>? change = null, bool hasTriggers = false)
    {
        var policy = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "policy.json")))!;
        change?.Invoke(policy);
        var host = new CaseHost(await azurite.ConnectionStringAsync(), policy.ToJsonString(), hasTriggers);
        await host._host.StartAsync();
        return host;
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Begins a request of Guatemala and lets it come to rest.</summary>
    public async Task<Reference> BeginAsync(bool registersItself = true)
    {
        var visit = await Get<IRequestStore>().BeginAsync(
            StateCode.Parse("GTM"), 2017, $"<{Guid.NewGuid()}@mission.example>", reference => VisitRequest.Begin(reference, _time.GetUtcNow()), CancellationToken.None);
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

    /// <summary>Brings a raw message to the door and lets everything come to rest.</summary>
    /// <returns>Its hash.</returns>
    public async Task<string> ReceiveAsync(byte[] raw)
    {
        var hash = await TakeAsync(raw);
        await RestAsync();
        return hash;
    }

    public Task<string> TakeAsync(byte[] raw) => Get<MailDoor>().TakeAsync(raw, "test", recipient: null, CancellationToken.None);

    /// <summary>Brings a message as it lay in the mailbox, and lets everything come to rest.</summary>
    /// <returns>Its hash.</returns>
    public async Task<string> ReceiveAsync(MailboxMessage message)
    {
        var hash = await Get<MailDoor>().TakeAsync(message, CancellationToken.None);
        await RestAsync();
        return hash;
    }

    /// <summary>A request of Guatemala that a note has begun, and the notice by which the Chair is asked.</summary>
    public async Task<(VisitRequest Visit, PostedNotice Asked)> AskedByNoteAsync(Letters? note = null)
    {
        note ??= Letters.Note("GTM");
        await ReceiveAsync(note.Raw());
        var visit = await BegunByAsync(note.MessageId);
        return (visit, (await SentAsync(visit.Reference)).Single(sent => sent.Notice.Kind == NoticeKind.DecisionAsked));
    }

    public async Task<TriageItem?> HeldAsync(string hash) => await Get<ITriage>().FindAsync(hash, CancellationToken.None);

    /// <summary>The request that one of these messages began.</summary>
    public async Task<VisitRequest> BegunByAsync(params string[] messageIds)
    {
        foreach (var id in messageIds)
        {
            if (await Get<IMailLog>().FindAsync(id, CancellationToken.None) is { Reference: { } reference })
            {
                return await VisitAsync(reference);
            }
        }

        throw new InvalidOperationException("No request began with it.");
    }

    /// <summary>What was sent of a request.</summary>
    public async Task<List<PostedNotice>> SentAsync(Reference reference) =>
        [.. (await NoticesAsync(reference)).Where(posted => posted.State == NoticeState.Sent)];

    /// <summary>Says of every waiting notice that it was sent, as the relay does.</summary>
    public async Task SendAllAsync(Reference reference, Func<PostedNotice, bool>? fails = null)
    {
        foreach (var posted in await NoticesAsync(reference))
        {
            var state = fails?.Invoke(posted) == true ? NoticeState.Returned : NoticeState.Sent;
            Assert.NotNull(await Get<IOutbox>().MarkAsync(posted with { State = state }, CancellationToken.None));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        _time.Dispose();
        _folder.Dispose();
    }

    private static CancellationToken Limit() => new CancellationTokenSource(TimeSpan.FromMinutes(3)).Token;
}
