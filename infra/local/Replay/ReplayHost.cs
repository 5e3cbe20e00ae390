using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.App;
using Serverless.Embedded;
using Serverless.Local.Maildrop;
using Serverless.Local.Replay.Acting;
using Serverless.Local.Replay.Cases;
using Serverless.Local.Serve;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Stages;

namespace Serverless.Local.Replay;

/// <summary>The whole app on the virtual clock, with the maildrop for a mail server.</summary>
internal sealed class ReplayHost : IAsyncDisposable
{
    // Two queues may hold what a killed process was working on.
    private static readonly string[] Queues = ["mail-in", "notify"];

    private readonly IHost _host;
    private readonly ClockFile _clockFile;
    private readonly QueueServiceClient _queues;
    private readonly string _storage;

    private ReplayHost(IHost host, VirtualTimeProvider clock, WorkTracker work, ClockFile clockFile, LogFile log, string storage)
    {
        _host = host;
        Clock = clock;
        Work = work;
        _clockFile = clockFile;
        LogFile = log;
        _queues = new QueueServiceClient(storage);
        _storage = storage;
        Info = host.DescribeEmbeddedHost();
        Address = new Uri(Info.Addresses[0]);
    }

    internal VirtualTimeProvider Clock { get; }

    internal WorkTracker Work { get; }

    internal LogFile LogFile { get; }

    internal EmbeddedHostInfo Info { get; }

    internal Uri Address { get; }

    /// <summary>Starts the app at the moment at which the case begins, or at which it was cut off.</summary>
    /// <param name="loaded">The case.</param>
    /// <param name="folder">Where everything is kept.</param>
    /// <param name="storage">The connection string of the storage.</param>
    /// <param name="options">How the case is run.</param>
    /// <param name="sent">Hears of each mail that was sent.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="FunctionsStartupException">The app does not fit together.</exception>
    internal static async Task<ReplayHost> StartAsync(
        LoadedCase loaded,
        ReplayFolder folder,
        string storage,
        ReplayOptions options,
        Func<string, CancellationToken, Task> sent,
        CancellationToken cancellationToken)
    {
        var work = new WorkTracker();
        var clockFile = new ClockFile(folder.Clock);
        var clock = new VirtualTimeProvider(work, clockFile.Read() ?? loaded.File.Start);
        clock.Moved += clockFile.Write;
        var log = new LogFile(folder.Log, clock);
        var port = options.Port > 0 ? options.Port : Ports.Free();
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(Settings(storage, port));
        builder.Configuration.AddInMemoryCollection(loaded.File.Settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(log);
        builder.ConfigureFunctionsWebApplication();
        builder.Services.AddSingleton(work);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(loaded.Policy);
        builder.AddMaildrop(folder.Maildrop, watches: false);
        builder.Services.AddSingleton<IMailSender>(services => new WatchedSender(services.GetRequiredService<MaildropSender>(), sent));
        builder.Services.Configure<EmbeddedRuntimeOptions>(runtime =>
        {
            runtime.DataDirectory = folder.State;
            runtime.Port = port;
            runtime.FunctionAssemblies = [typeof(VisitRequestOrchestrator).Assembly, typeof(ServerlessAppExtensions).Assembly];
            runtime.MessageLease = options.MessageLease ?? runtime.MessageLease;
        });
        builder.AddServerlessApp();
        var host = builder.Build();
        try
        {
            await host.StartAsync(cancellationToken);
            return new ReplayHost(host, clock, work, clockFile, log, storage);
        }
        catch
        {
            host.Dispose();
            clock.Dispose();
            clockFile.Dispose();
            throw;
        }
    }

    internal T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Changes an entry of the registers as an operator does: in its table.</summary>
    internal async Task ChangeRegisterAsync(CaseRegister change, Journal journal, CancellationToken cancellationToken)
    {
        var row = new TableEntity("entry", change.Key) { ["Withdrawn"] = change.Entry is null };
        if (change.Entry is { } entry)
        {
            row["Entry"] = entry.ToJsonString();
        }

        await new TableServiceClient(_storage)
            .GetTableClient("register" + change.Register)
            .UpsertEntityAsync(row, TableUpdateMode.Merge, cancellationToken);
        journal.Add(new JournalEntry
        {
            Kind = JournalKind.Register, Key = change.Name, At = Clock.GetUtcNow(), To = $"{change.Register} {change.Key}", Text = change.Entry?.ToJsonString() ?? "taken out",
        });
    }

    /// <summary>Waits, in real time, until no message is left that a killed process was working on.</summary>
    internal async Task EmptyQueuesAsync(CancellationToken cancellationToken)
    {
        foreach (var name in Queues)
        {
            while (await CountAsync(name, cancellationToken) > 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
            }
        }

        await Work.WhenIdleAsync(cancellationToken);
    }

    /// <summary>The messages that could not be worked on, by queue.</summary>
    internal async Task<IReadOnlyDictionary<string, int>> PoisonAsync(CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in Queues.Select(name => name + "-poison"))
        {
            if (await CountAsync(name, cancellationToken) is > 0 and var count)
            {
                found[name] = count;
            }
        }

        return found;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        Clock.Dispose();
        _clockFile.Dispose();
    }

    private static IEnumerable<KeyValuePair<string, string?>> Settings(string storage, int port) =>
    [
        new("AzureWebJobsStorage", storage),
        new("PublicUrl", $"http://127.0.0.1:{port}/"),
        new("Mail:TrustedAuthServId", MailMaker.Server),
        new("ReconcileSchedule", "0 0 * * * *"),

        // The beginning of work in New York in winter and summer, and once more in the day.
        new("DigestSchedule", "0 0 13,14,18 * * *"),

        // No mailbox is read: mails come through the maildrop and the API.
        new("MailPollSchedule", "0 0 0 1 1 *"),
    ];

    private async Task<int> CountAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return (await _queues.GetQueueClient(name).GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
        }
        catch (Azure.RequestFailedException error) when (error.Status == 404)
        {
            return 0;
        }
    }
}
