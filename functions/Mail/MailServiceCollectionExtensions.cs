using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Serverless.Mail.Imap;
using Serverless.Mail.Incoming;
using Serverless.Mail.Incoming.Senders;
using Serverless.Mail.Outgoing;
using Serverless.Workflow.Mail;

namespace Serverless.Mail;

/// <summary>Adds the app's mail to its services.</summary>
public static class MailServiceCollectionExtensions
{
    /// <summary>
    /// Adds the workflow's mail ports, by the settings under <c>Mail</c>. What is there already, such as another sender, stays.
    /// Without servers in the settings the app starts all the same, and the ports say that none is set.
    /// </summary>
    public static IServiceCollection AddServerlessMail(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => MailSettingsReader.Read(provider.GetRequiredService<IConfiguration>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, MailSettingsCheck>());
        services.TryAddSingleton<IDkimKeys, DnsDkimKeys>();
        services.TryAddSingleton<DkimCheck>();
        services.TryAddSingleton<SenderChecker>();
        services.TryAddSingleton<IMailReader, MailReader>();
        services.TryAddSingleton<CertificateTrust>();
        services.TryAddSingleton<ImapLimits>();
        services.TryAddSingleton(provider => new ImapConnector(provider.GetRequiredService<CertificateTrust>(), provider.GetService<ITokenSource>()));
        services.TryAddSingleton<IMailbox, ImapMailbox>();
        services.TryAddSingleton<IMailHeads, MailHeads>();
        services.TryAddSingleton<MimeComposer>();
        services.TryAddSingleton<IMailWriter>(provider => provider.GetRequiredService<MimeComposer>());
        services.TryAddSingleton<IMailSender, SmtpSender>();
        return services;
    }
}
