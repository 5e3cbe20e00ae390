using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using Serverless.Workflow.Mail;

namespace Serverless.Mail.Outgoing;

/// <summary>Sends through the server in the settings, one connection for each message.</summary>
/// <param name="settings">The mail settings.</param>
/// <param name="composer">Makes the message.</param>
/// <param name="logger">Hears what an operator must put right.</param>
internal sealed class SmtpSender(MailSettings settings, MimeComposer composer, ILogger<SmtpSender> logger) : IMailSender
{
    private const int RefusedFrom = 500;

    public async Task<SendOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mail);
        if (settings.Smtp is not { } server)
        {
            return new SendOutcome(SendResult.Later, "No mail server is set. Set Mail__Smtp__Host.");
        }

        using var client = new SmtpClient();
        if (settings.CaFile is { } file)
        {
            client.ServerCertificateValidationCallback = (_, certificate, _, errors) => IsTrusted(file, certificate, errors);
        }

        try
        {
            await client.ConnectAsync(server.Host, server.Port, Options(server.Security), cancellationToken);
            if (server.User is { } user)
            {
                await client.AuthenticateAsync(user, server.Password ?? string.Empty, cancellationToken);
            }

            var answer = await client.SendAsync(composer.Compose(mail), cancellationToken);
            await client.DisconnectAsync(quit: true, CancellationToken.None);
            return new SendOutcome(SendResult.Sent, answer);
        }
        catch (SmtpCommandException refused) when (refused.ErrorCode is not SmtpErrorCode.UnexpectedStatusCode && (int)refused.StatusCode >= RefusedFrom)
        {
            return new SendOutcome(SendResult.Refused, $"{(int)refused.StatusCode} {refused.Message}");
        }
        catch (Exception error) when (error is AuthenticationException or SslHandshakeException)
        {
            // Nothing is wrong with the message: somebody has to put the settings or the server right.
            Log.ServerNotUsable(logger, server.ToString(), error.GetType().Name);
            return new SendOutcome(SendResult.Later, $"{server}: {error.GetType().Name}. Check user, password and certificate.");
        }
        catch (Exception error) when (error is CommandException or ProtocolException or IOException or System.Net.Sockets.SocketException or NotSupportedException)
        {
            return new SendOutcome(SendResult.Later, $"{server}: {error.Message}");
        }
    }

    private static SecureSocketOptions Options(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    private static bool IsTrusted(string file, X509Certificate? certificate, SslPolicyErrors errors)
    {
        if (certificate is null || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
        {
            return false;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.CustomTrustStore.ImportFromPemFile(file);
        using var presented = new X509Certificate2(certificate);
        return chain.Build(presented);
    }
}
