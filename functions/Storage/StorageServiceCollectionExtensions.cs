using Azure.Core;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Serverless.Storage.Availability;
using Serverless.Storage.Bookings;
using Serverless.Storage.Closing;
using Serverless.Storage.Commands;
using Serverless.Storage.Documents;
using Serverless.Storage.Drafting;
using Serverless.Storage.Health;
using Serverless.Storage.Links;
using Serverless.Storage.Mail;
using Serverless.Storage.Notices;
using Serverless.Storage.Planning;
using Serverless.Storage.Register;
using Serverless.Storage.Requests;
using Serverless.Storage.Timeline;
using Serverless.Storage.Triage;
using Serverless.Workflow.Availability;
using Serverless.Workflow.Bookings;
using Serverless.Workflow.Closing;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting;
using Serverless.Workflow.Health;
using Serverless.Workflow.Links;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Planning;
using Serverless.Workflow.Register;
using Serverless.Workflow.Requests;
using Serverless.Workflow.Timeline;
using Serverless.Workflow.Triage;

namespace Serverless.Storage;

/// <summary>Adds the storage of the app to its services.</summary>
public static class StorageServiceCollectionExtensions
{
    /// <summary>
    /// Adds clients for tables, blobs and queues, made from the settings when they are first used, the
    /// workflow's ports on them, and their health probes. What is there already stays.
    /// </summary>
    public static IServiceCollection AddServerlessStorage(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new StorageAccount(
            provider.GetRequiredService<IConfiguration>(),
            new Lazy<TokenCredential>(() =>
                provider.GetService<TokenCredential>() ?? Identity(provider.GetRequiredService<IConfiguration>()))));
        services.TryAddSingleton(provider => provider.GetRequiredService<StorageAccount>().Tables());
        services.TryAddSingleton(provider => provider.GetRequiredService<StorageAccount>().Blobs());
        services.TryAddSingleton(provider => provider.GetRequiredService<StorageAccount>().Queues(
            // The queue triggers of both hosts expect base64.
            new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }));
        services.TryAddSingleton<IRequestStore, RequestTables>();
        services.TryAddSingleton<ICommandInbox, CommandTable>();
        services.TryAddSingleton<ITimeline, TimelineTable>();
        services.TryAddSingleton<IOutbox, OutboxTable>();
        services.TryAddSingleton<INotifyQueue, NotifyQueue>();
        services.TryAddSingleton<IMutes, MuteTable>();
        services.TryAddSingleton<ILinks, LinkTable>();
        services.TryAddSingleton<IRawMail, RawMailBlobs>();
        services.TryAddSingleton<IMailQueue, MailQueue>();
        services.TryAddSingleton<IMailLog, MailTable>();
        services.TryAddSingleton<ITriage, TriageTable>();
        services.TryAddSingleton<IDocuments, DocumentBlobs>();
        services.TryAddSingleton<ILedger, LedgerBlobs>();
        services.TryAddSingleton<IArchives, ArchiveBlobs>();
        services.TryAddSingleton<ICaseErasure, CaseErasure>();
        services.TryAddSingleton<IPlanStore, PlanBlobs>();
        services.TryAddSingleton<IBookings, BookingTables>();
        services.TryAddSingleton<IAvailability, AvailabilityTable>();
        services.TryAddSingleton(new RegisterSettings());
        services.TryAddSingleton<RegisterSeeder>();
        services.TryAddSingleton<IRegisters, RegisterTables>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, RegisterLoader>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHealthProbe, TablesProbe>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHealthProbe, BlobsProbe>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHealthProbe, QueuesProbe>());
        return services;
    }

    // A user-assigned identity is named by its client id, as the official host's setting does.
    private static DefaultAzureCredential Identity(IConfiguration settings) => new(new DefaultAzureCredentialOptions
    {
        ManagedIdentityClientId = settings["AzureWebJobsStorage:clientId"],
    });
}
