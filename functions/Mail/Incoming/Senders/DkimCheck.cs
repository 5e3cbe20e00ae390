using Microsoft.Extensions.Logging;
using MimeKit;
using MimeKit.Cryptography;
using Serverless.Domain.Mail;

namespace Serverless.Mail.Incoming.Senders;

/// <summary>Verifies DKIM signatures (RFC 6376) of the From's domain.</summary>
internal sealed class DkimCheck(IDkimKeys keys, TimeProvider clock, ILogger<DkimCheck> logger)
{
    private const string HeaderName = "DKIM-Signature";

    // Each costs a question to DNS; a hostile message may carry thousands.
    private const int MostSignatures = 5;

    private static readonly SenderCheck Unsigned = new(SenderProof.None, "Nothing proves the sender: no signature of its domain.");

    /// <summary>Checks the signatures whose domain goes with the From's. One that holds is enough.</summary>
    /// <param name="raw">The message as it came.</param>
    /// <param name="headers">Its headers.</param>
    /// <param name="from">The domain in the From.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<SenderCheck> CheckAsync(
        ReadOnlyMemory<byte> raw, IEnumerable<Header> headers, string from, CancellationToken cancellationToken)
    {
        var signatures = headers
            .Where(header => MessageHeaders.Is(header, HeaderName))
            .Select((header, index) => (Index: index, Tags: DkimTags.Read(header.Value)))
            .Where(signature => Alignment.Holds(signature.Tags?.Domain, from))
            .Take(MostSignatures)
            .ToList();
        if (signatures is [] || Whole(raw) is not { } message)
        {
            return Unsigned;
        }

        List<SenderCheck> checks = [];
        var headersOfWhole = message.Headers.Where(header => MessageHeaders.Is(header, HeaderName)).ToList();
        foreach (var (index, tags) in signatures)
        {
            checks.Add(await CheckAsync(message, headersOfWhole[index], tags!, cancellationToken));
            if (checks[^1].Proof == SenderProof.Verified)
            {
                break;
            }
        }

        return checks.Find(check => check.Proof == SenderProof.Verified)
            ?? checks.Find(check => check.Proof == SenderProof.Failed)
            ?? checks[0];
    }

    private async Task<SenderCheck> CheckAsync(MimeMessage message, Header header, DkimTags tags, CancellationToken cancellationToken)
    {
        if (!tags.CoversFrom || tags.LimitsBody)
        {
            return None(tags, tags.LimitsBody ? "covers only the beginning of the text" : "does not cover the From");
        }

        if (tags.Expires < clock.GetUtcNow())
        {
            return None(tags, "has expired");
        }

        var key = await keys.FindAsync(tags.Domain, tags.Selector, cancellationToken);
        if (key.Record is null)
        {
            return None(tags, key.IsAnswered ? "cannot be checked: its key is not published" : "cannot be checked: its key could not be looked up now");
        }

        try
        {
            return await new DkimVerifier(new FixedKey(key.Record)).VerifyAsync(message, header, cancellationToken)
                ? new SenderCheck(SenderProof.Verified, $"The signature of {tags.Domain} (DKIM) is valid.")
                : new SenderCheck(SenderProof.Failed, $"The signature of {tags.Domain} (DKIM) is broken: the message was changed, or is not theirs.");
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A boundary: key and signature are strangers' text, and the libraries that read them promise no kind of exception.
            Log.SignatureUnreadable(logger, error);
            return None(tags, "cannot be checked: it or its key is malformed, or of a kind that is not accepted");
        }
    }

    // The signature is over the body's bytes. Parsed without its structure it stays as it came.
    private static MimeMessage? Whole(ReadOnlyMemory<byte> raw) => RawMessage.Parse(raw, new ParserOptions { MaxMimeDepth = 0 });

    private static SenderCheck None(DkimTags tags, string why) => new(SenderProof.None, $"The signature of {tags.Domain} (DKIM) {why}.");
}
