using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Workflow.Mail;

namespace Serverless.Local.Maildrop;

/// <summary>Puts the maildrop in the place of mail servers that nobody has configured.</summary>
internal static class MaildropServices
{
    /// <summary>The setting without which mails go into the maildrop.</summary>
    internal const string Smtp = "Mail:Smtp:Host";

    /// <summary>Adds the maildrop. Call it before the app adds its own way of sending.</summary>
    /// <param name="builder">The app's builder.</param>
    /// <param name="path">The maildrop's folder.</param>
    /// <param name="watches">Whether the folder is looked into; otherwise somebody else takes in what lies there.</param>
    internal static void AddMaildrop(this FunctionsApplicationBuilder builder, string path, bool watches)
    {
        builder.Services.AddSingleton(new MaildropFolders(path));
        builder.Services.AddSingleton<MaildropSender>();
        builder.Services.AddSingleton<MaildropIntake>();
        builder.Services.AddSingleton<MaildropWatcher>();
        if (watches)
        {
            builder.Services.AddHostedService(services => services.GetRequiredService<MaildropWatcher>());
        }

        if (string.IsNullOrEmpty(builder.Configuration[Smtp]))
        {
            builder.Services.AddSingleton<IMailSender>(services => services.GetRequiredService<MaildropSender>());
        }
    }
}
