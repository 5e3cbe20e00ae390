using MailKit.Net.Imap;
using MailKit.Security;

namespace Serverless.Mail.Imap;

/// <summary>Opens connections to the mailbox's server.</summary>
internal sealed class ImapConnector(CertificateTrust trust, ITokenSource? tokens = null)
{
    private const int PatienceInMilliseconds = 60_000;

    /// <summary>Connects and proves the user.</summary>
    /// <exception cref="MailTroubleException">The settings or the server do not let it.</exception>
    internal async Task OpenAsync(ImapClient client, ImapSettings settings, CancellationToken cancellationToken)
    {
        client.Timeout = PatienceInMilliseconds;
        trust.Apply(client);
        await client.ConnectAsync(settings.Host, settings.Port, settings.Security.ToLibrary(), cancellationToken);
        if (settings.Auth == ImapAuth.OAuth2)
        {
            await client.AuthenticateAsync(await TokenAsync(client, settings, cancellationToken), cancellationToken);
            return;
        }

        if (client.Capabilities.HasFlag(ImapCapabilities.LoginDisabled) && client.AuthenticationMechanisms.Count == 0)
        {
            throw new MailTroubleException(
                $"{settings} takes no password without TLS. Set Mail:Imap:Security to StartTls or Tls.", needsOperator: true);
        }

        await client.AuthenticateAsync(settings.User, settings.Password!, cancellationToken);
    }

    private async Task<SaslMechanism> TokenAsync(ImapClient client, ImapSettings settings, CancellationToken cancellationToken)
    {
        if (tokens is null)
        {
            throw new MailTroubleException(
                "Mail:Imap:Auth is OAuth2, but this app has nothing that gives tokens. Use Password, or add a source of tokens.",
                needsOperator: true);
        }

        var token = await tokens.GetTokenAsync(cancellationToken);
        return client.AuthenticationMechanisms.Contains("OAUTHBEARER")
            ? new SaslMechanismOAuthBearer(settings.User, token)
            : new SaslMechanismOAuth2(settings.User, token);
    }
}
