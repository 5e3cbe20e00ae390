using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Serverless.Tests.Mail.Servers;

/// <summary>
/// An authority of a test's own, with one between it and the server, as offices have them; and a certificate for localhost and
/// 127.0.0.1, no other name. All are files in a folder.
/// </summary>
internal sealed class TestAuthority
{
    private static readonly DateTimeOffset From = DateTimeOffset.UtcNow.AddHours(-1);

    public TestAuthority(string folder)
    {
        CaFile = Path.Combine(folder, "authority.pem");
        CertificateFile = Path.Combine(folder, "server.pem");
        KeyFile = Path.Combine(folder, "server.key");

        using var rootKey = RSA.Create(2048);
        using var root = Request("Office authority", rootKey, isAuthority: true).CreateSelfSigned(From, From.AddDays(3));
        using var officeKey = RSA.Create(2048);
        using var office = Issue(Request("Office mail authority", officeKey, isAuthority: true), root, days: 2).CopyWithPrivateKey(officeKey);
        using var key = RSA.Create(2048);
        var request = Request("localhost", key, isAuthority: false);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var server = Issue(request, office, days: 1);

        File.WriteAllText(CaFile, root.ExportCertificatePem());
        File.WriteAllText(CertificateFile, $"{server.ExportCertificatePem()}\n{office.ExportCertificatePem()}\n");
        File.WriteAllText(KeyFile, key.ExportPkcs8PrivateKeyPem());
        File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>The authority's certificate.</summary>
    public string CaFile { get; }

    /// <summary>The server's certificate, and the one between.</summary>
    public string CertificateFile { get; }

    /// <summary>The server's key.</summary>
    public string KeyFile { get; }

    private static CertificateRequest Request(string name, RSA key, bool isAuthority)
    {
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, hasPathLengthConstraint: false, 0, critical: true));
        return request;
    }

    private static X509Certificate2 Issue(CertificateRequest request, X509Certificate2 issuer, int days) =>
        request.Create(issuer, From, From.AddDays(days), RandomNumberGenerator.GetBytes(8));
}
