using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serverless.App;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Embedded;
using Serverless.Pages.Web;
using Serverless.Tests.Pages.Letters;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting;
using Serverless.Workflow.Links;
using Serverless.Workflow.Process;
using Serverless.Workflow.Planning;
using Serverless.Workflow.Reporting;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.Pages.Web;

/// <summary>The whole app with its pages, as in production, one for all tests; requests keep apart by their references.</summary>
public sealed class PageHost : IAsyncLifetime
{
    private readonly AzuriteFixture _azurite = new();
    private readonly TempFolder _folder = new();
    private IHost? _host;

    internal Uri Address => new(_host!.DescribeEmbeddedHost().Addresses[0]);

    internal DurableTaskClient Client => Get<DurableTaskClient>();

    internal T Get<T>()
        where T : notnull => _host!.Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
        [
            new("AzureWebJobsStorage", await _azurite.ConnectionStringAsync()),

            // What tests leave half done is to stay so: nothing repairs it, but on one day in four years.
            new("ReconcileSchedule", "0 0 0 29 2 *"),
        ]);
        builder.ConfigureFunctionsWebApplication();
        builder.Services.Configure<EmbeddedRuntimeOptions>(options =>
        {
            options.DataDirectory = _folder.Path;
            options.Port = 0;
            options.FunctionAssemblies = [typeof(ServerlessAppExtensions).Assembly, typeof(Workflow.Health.Heartbeat).Assembly];
        });
        builder.AddServerlessApp();
        var policy = (Policy)builder.Services.Last(service => service.ServiceType == typeof(Policy)).ImplementationInstance!;
        builder.Services.AddSingleton(policy with { Features = policy.Features with { NoObjection = NoObjectionMode.Always } });
        _host = builder.Build();
        await _host.StartAsync();
    }

    /// <summary>Puts a request into the store as it stands, without anything that works on it.</summary>
    internal async Task<VisitRequest> PutAsync(VisitRequest visit)
    {
        var put = await Get<IRequestStore>().BeginAsync(
            visit.Reference.State, 2017, Guid.NewGuid().ToString(), reference => visit with { Reference = reference }, CancellationToken.None);
        if (put.Proposal is not null || put.Conflict is not null)
        {
            await Get<IPlanStore>().KeepAsync(PlanSamples.Of(put), CancellationToken.None);
        }

        if (put.Drafting is { Versions: [_, ..] })
        {
            await DraftSamples.KeepAsync(put, Get<IDocuments>(), Get<ILedger>());
        }

        if (put.Reporting is { } reporting)
        {
            var edition = ReportingSamples.Edition(put.Reference);
            var published = reporting.PublishedAt is not null;
            await Get<NoteKeeper>().KeepAsync(
                _ => published ? edition.Published(edition.Note.Date) : edition, reporting.Newest, Party.System, published ? DocumentStatus.Published : DocumentStatus.Draft, CancellationToken.None);
        }

        return put;
    }

    /// <summary>Begins a request and waits until an officer is asked to confirm it.</summary>
    internal async Task<Reference> BeginAsync(string state)
    {
        var visit = await Get<IRequestStore>().BeginAsync(
            StateCode.Parse(state), 2017, Guid.NewGuid().ToString(), reference => VisitRequest.Begin(reference, TimeProvider.System.GetUtcNow()), CancellationToken.None);
        await CaseStarter.StartAsync(Client, new VisitCase(visit), CancellationToken.None);
        await UntilAsync(visit.Reference, now => now.Pending?.Step == Steps.Registration);
        return visit.Reference;
    }

    /// <summary>Puts a request into the store and lets it go on from where it stands.</summary>
    internal async Task<VisitRequest> RunAsync(VisitRequest visit)
    {
        var put = await PutAsync(visit);
        await CaseStarter.StartAsync(Client, new VisitCase(put), CancellationToken.None);
        return put;
    }

    /// <summary>Waits until a request is as wished.</summary>
    internal async Task<VisitRequest> UntilAsync(Reference reference, Func<VisitRequest, bool> isThere)
    {
        VisitRequest? visit = null;
        await Wait.UntilAsync(
            reference.ToString(), async () => isThere(visit = (await Get<IRequestStore>().FindAsync(reference, TestContext.Current.CancellationToken))!));
        return visit!;
    }

    /// <summary>Makes a link as a letter would carry it.</summary>
    /// <returns>Its path.</returns>
    internal async Task<string> LinkAsync(LinkPurpose purpose, Party party, Reference? reference, string subject = "notice", TimeSpan? life = null)
    {
        var expires = TimeProvider.System.GetUtcNow() + (life ?? TimeSpan.FromDays(1));
        return $"/v/{await Get<ILinks>().IssueAsync(new LinkGrant(purpose, party, reference, subject, expires), CancellationToken.None)}";
    }

    /// <summary>Puts a command into the inbox as if it had been sent by a link, without anything that works on it.</summary>
    /// <returns>The path of the page that shows what became of it.</returns>
    internal async Task<string> SentAsync(
        LinkPurpose purpose, Party by, Reference reference, Command command, CommandOutcome? outcome, DateTimeOffset at)
    {
        var path = await LinkAsync(purpose, by, reference);
        var key = CommandKeys.Of(path[(path.LastIndexOf('/') + 1)..], "sample");
        await Get<ICommandInbox>().StoreAsync(new CommandEnvelope(reference, key, by, Channel.Page, at, command), CancellationToken.None);
        if (outcome is not null)
        {
            await Get<ICommandInbox>().CompleteAsync(reference, key, outcome, CancellationToken.None);
        }

        return $"{path}?{CommandKeys.Query}={CommandKeys.NameOf(key)}";
    }

    /// <summary>Sends a form as one of the pages would.</summary>
    internal async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        http.DefaultRequestHeaders.Add("Accept-Language", "en");
        return await http.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync();
            _host.Dispose();
        }

        await _azurite.DisposeAsync();
        _folder.Dispose();
    }
}
