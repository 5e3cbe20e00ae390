using System.Text;
using MimeKit;
using MimeKit.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.X509;
using Serverless.Domain.Mail;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Mail.Incoming;

/// <summary>What proves a sender, and what does not.</summary>
public sealed class SenderTests
{
    private const string Server = "mx.1540.example";
    private const string Pass = "dmarc=pass header.from=mission.example";

    private static readonly AsymmetricCipherKeyPair Key = MakeKey();

    [Theory]
    [InlineData($"Authentication-Results: {Server}; {Pass}", SenderProof.Verified)]
    [InlineData($"Authentication-Results: {Server}; dkim=pass header.d=mission.example", SenderProof.Verified)]
    [InlineData($"Received: from relay by {Server}; Sun, 12 Nov 2017 15:00:00 +0000\nAuthentication-Results: {Server}; {Pass}", SenderProof.Verified)]
    [InlineData($"Authentication-Results: {Server}; dmarc=fail header.from=mission.example", SenderProof.Failed)]
    [InlineData($"Authentication-Results: {Server}; dmarc=fail header.from=mission.example; dkim=pass header.d=mission.example", SenderProof.Failed)]
    [InlineData($"Authentication-Results: mx.evil.example; {Pass}", SenderProof.None)]
    [InlineData($"Authentication-Results: mx.evil.example; spf=pass\nAuthentication-Results: {Server}; {Pass}", SenderProof.None)]
    [InlineData($"Received: from x by mx.evil.example; Sun, 12 Nov 2017 15:00:00 +0000\nAuthentication-Results: {Server}; {Pass}", SenderProof.None)]
    [InlineData($"Authentication-Results: {Server}; dmarc=pass header.from=evil.example", SenderProof.None)]
    [InlineData($"Authentication-Results: {Server}; dkim=pass header.d=evil.example", SenderProof.None)]
    [InlineData($"Authentication-Results: {Server}; spf=pass smtp.mailfrom=mission.example", SenderProof.None)]
    [InlineData($"X-Note: {Server}; {Pass}", SenderProof.None)]
    public async Task ReadAsync_FindingsOfServers_CountOnlyOnTopAndFromOurOwn(string headers, SenderProof proof)
    {
        var mail = await ReadAsync(Mails.Plain("A note.", $"{headers}\nFrom: pm@mission.example"), server: Server);

        Assert.Equal(proof, mail.Sender.Proof);
    }

    [Theory]
    [InlineData("From: pm@mission.example\nFrom: thief@evil.example")]
    [InlineData("From: pm@mission.example, thief@evil.example")]
    [InlineData("From: pm@mission.example\nSubject: a\nSubject: b")]
    public async Task ReadAsync_TwoFaces_ProveNothing(string headers)
    {
        var mail = await ReadAsync(Mails.Plain("A note.", $"Authentication-Results: {Server}; {Pass}\n{headers}"), server: Server);

        Assert.Equal(SenderProof.None, mail.Sender.Proof);
    }

    [Fact]
    public async Task ReadAsync_NoServerIsTrusted_NoFindingCounts()
    {
        var mail = await ReadAsync(Mails.Plain("A note.", $"Authentication-Results: {Server}; {Pass}\nFrom: pm@mission.example"), server: null);

        Assert.Equal(SenderProof.None, mail.Sender.Proof);
    }

    [Fact]
    public async Task ReadAsync_SignatureOfTheDomain_ProvesTheSender() =>
        Assert.Equal(SenderProof.Verified, (await ReadAsync(Signed("mission.example"))).Sender.Proof);

    [Fact]
    public async Task ReadAsync_SignedAndThenChanged_SpeaksAgainstTheSender()
    {
        var raw = Encoding.UTF8.GetString(Signed("mission.example")).Replace("27 November", "17 November", StringComparison.Ordinal);

        Assert.Equal(SenderProof.Failed, (await ReadAsync(Encoding.UTF8.GetBytes(raw))).Sender.Proof);
    }

    [Fact]
    public async Task ReadAsync_SignatureOfAnotherDomain_ProvesNothing() =>
        Assert.Equal(SenderProof.None, (await ReadAsync(Signed("evil.example"))).Sender.Proof);

    [Fact]
    public async Task ReadAsync_KeyCannotBeLookedUp_ProvesNothingAndSaysSo()
    {
        var mail = await Mails.Reader(new KnownKeys()).ReadAsync(Signed("mission.example"), null, CancellationToken.None);

        Assert.Equal(SenderProof.None, mail.Sender.Proof);
        Assert.Contains("could not be looked up", mail.Sender.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_ThousandSignatures_AreNotAllLookedUp()
    {
        var keys = new KnownKeys();
        var headers = string.Join('\n', Enumerable.Range(0, 1000).Select(number => $"DKIM-Signature: v=1; a=rsa-sha256; d=mission.example; s=s{number}; h=from; bh=x; b=x"));

        await Mails.Reader(keys).ReadAsync(Mails.Plain("A note.", $"{headers}\nFrom: pm@mission.example"), null, CancellationToken.None);

        Assert.InRange(keys.Questions, 1, 5);
    }

    private static Task<IncomingMail> ReadAsync(byte[] raw, string? server = null)
    {
        var keys = new KnownKeys();
        var published = Convert.ToBase64String(SubjectPublicKeyInfoFactory.CreateSubjectPublicKeyInfo(Key.Public).GetEncoded());
        keys.Records["s1.mission.example"] = $"v=DKIM1; k=rsa; p={published}";
        keys.Records["s1.evil.example"] = $"v=DKIM1; k=rsa; p={published}";
        return Mails.Reader(keys, server).ReadAsync(raw, null, CancellationToken.None);
    }

    private static byte[] Signed(string domain)
    {
        using var message = MimeMessage.Load(new MemoryStream(Mails.Plain("We propose 27 November.", "From: pm@mission.example\nTo: visits@1540.example\nSubject: Note\nDate: Sun, 12 Nov 2017 15:00:00 +0000\nMIME-Version: 1.0")));
        new DkimSigner(Key.Private, domain, "s1").Sign(message, [HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date]);
        using var raw = new MemoryStream();
        message.WriteTo(raw);
        return raw.ToArray();
    }

    private static AsymmetricCipherKeyPair MakeKey()
    {
        var generator = new RsaKeyPairGenerator();
        generator.Init(new RsaKeyGenerationParameters(BigInteger.ValueOf(65537), new SecureRandom(), 2048, 80));
        return generator.GenerateKeyPair();
    }
}
