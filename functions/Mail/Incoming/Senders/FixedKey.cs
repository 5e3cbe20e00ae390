using MimeKit.Cryptography;
using Org.BouncyCastle.Crypto;

namespace Serverless.Mail.Incoming.Senders;

/// <summary>Gives the verifier the one key that was found before.</summary>
internal sealed class FixedKey(string record) : DkimPublicKeyLocatorBase
{
    /// <inheritdoc />
    public override AsymmetricKeyParameter LocatePublicKey(
        string methods, string domain, string selector, CancellationToken cancellationToken = default) => GetPublicKey(record);

    /// <inheritdoc />
    public override Task<AsymmetricKeyParameter> LocatePublicKeyAsync(
        string methods, string domain, string selector, CancellationToken cancellationToken = default) => Task.FromResult(GetPublicKey(record));
}
