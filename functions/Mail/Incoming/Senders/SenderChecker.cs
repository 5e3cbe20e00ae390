using MimeKit;
using Serverless.Domain.Mail;

namespace Serverless.Mail.Incoming.Senders;

/// <summary>
/// Finds whether a message comes from the domain in its From: by what our own server found, and where it says nothing by the
/// DKIM signature. What cannot be proven is not; nothing here trusts a name.
/// </summary>
/// <param name="settings">Names our own server.</param>
/// <param name="signatures">Checks signatures.</param>
internal sealed class SenderChecker(MailSettings settings, DkimCheck signatures)
{
    // A reader sees the first of two, a signature may cover the other.
    private static readonly string[] OnceOnly =
        ["From", "Subject", "Date", "To", "Cc", "Reply-To", "Message-ID", "In-Reply-To", "References", "Content-Type", "Content-Transfer-Encoding"];

    /// <summary>Checks the sender.</summary>
    /// <param name="raw">The message as it came, for its signature.</param>
    /// <param name="headers">Its headers.</param>
    /// <param name="from">All mailboxes that its From names.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<SenderCheck> CheckAsync(
        ReadOnlyMemory<byte> raw, IEnumerable<Header> headers, IReadOnlyList<Mailbox> from, CancellationToken cancellationToken)
    {
        if (from is not [var author])
        {
            return new SenderCheck(
                SenderProof.None, from is [] ? "The message names no sender." : "The message names more than one sender; no proof holds for all.");
        }

        if (Array.Find(OnceOnly, name => headers.Count(header => MessageHeaders.Is(header, name)) > 1) is { } doubled)
        {
            return new SenderCheck(SenderProof.None, $"The message has the header {doubled} twice, so no proof says which one counts.");
        }

        var domain = author.Address[(author.Address.LastIndexOf('@') + 1)..];
        return settings.TrustedAuthServId is { } server && ServerFindings.Read(headers, server, domain) is { } found
            ? found
            : await signatures.CheckAsync(raw, headers, domain, cancellationToken);
    }
}
