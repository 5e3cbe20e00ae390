using Microsoft.Extensions.Configuration;
using Serverless.Mail;
using Serverless.Workflow.Mail;

namespace Serverless.App.Mail;

/// <summary>Reads under which address and where on the web the system is known: the settings <c>Mail:From</c> and <c>PublicUrl</c>.</summary>
internal static class MailIdentitySettings
{
    internal const string PublicUrl = "PublicUrl";

    /// <exception cref="InvalidOperationException">A setting cannot be used; the message says which and how it looks.</exception>
    internal static MailIdentity Read(IConfiguration settings)
    {
        var from = MailSettingsReader.Read(settings).From;
        if (settings[PublicUrl] is not { Length: > 0 } web)
        {
            return new MailIdentity(from, Web: null);
        }

        return Uri.TryCreate(web.TrimEnd('/') + "/", UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new MailIdentity(from, uri)
            : throw new InvalidOperationException($"The setting {PublicUrl} is '{web}'; it must be where the app is reached, such as https://visits.committee1540.example.");
    }
}
