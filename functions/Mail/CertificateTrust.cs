using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit;

namespace Serverless.Mail;

/// <summary>
/// Decides which servers' certificates are trusted: those of the machine's authorities, or, where the settings name a file of
/// authorities, theirs alone.
/// </summary>
internal sealed class CertificateTrust
{
    private readonly X509Certificate2Collection? _authorities;

    /// <summary>Reads the authorities.</summary>
    public CertificateTrust(MailSettings settings)
    {
        if (settings.CaFile is { } path)
        {
            _authorities = [];
            _authorities.ImportFromPemFile(path);
        }
    }

    /// <summary>Makes a connection check its server's certificate.</summary>
    internal void Apply(IMailService client)
    {
        if (_authorities is not null)
        {
            // An office's own authority seldom publishes a list of what it took back; without one every check would fail.
            client.CheckCertificateRevocation = false;
            client.ServerCertificateValidationCallback = (_, certificate, sent, errors) => IsTrusted(certificate, sent, errors);
        }
    }

    private bool IsTrusted(X509Certificate? certificate, X509Chain? sent, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 server || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
        {
            return false;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_authorities!);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        if (sent is not null)
        {
            // What stands between the server and the authority comes with the server's certificate.
            chain.ChainPolicy.ExtraStore.AddRange(sent.ChainPolicy.ExtraStore);
        }

        return chain.Build(server);
    }
}
