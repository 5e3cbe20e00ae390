using System.Globalization;
using Serverless.Domain.Documents;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Documents;

namespace Serverless.Workflow.Mail;

/// <summary>Keeps a mail and what came with it as documents of a request.</summary>
/// <param name="documents">The documents.</param>
/// <param name="raw">The messages.</param>
public sealed class MailFiling(IDocuments documents, IRawMail raw)
{
    private const int IdLength = 10;

    /// <summary>Keeps a mail's documents under ids that its hash gives, so that keeping them again changes nothing.</summary>
    internal async Task<IReadOnlyList<DocumentEntry>> KeepAsync(
        Reference reference, MailSight look, MailArrival arrival, CancellationToken cancellationToken, Party? by = null)
    {
        var prefix = $"mail-{arrival.Hash[..IdLength]}";
        DocumentEntry[] entries =
        [
            MessageEntry(prefix, look, arrival, by),
            .. look.Parts.Select((part, index) => part.Entry(
                string.Create(CultureInfo.InvariantCulture, $"{prefix}-{index + 1}"), DocumentRole.Attachment, by)),
        ];
        await StoreAsync(reference, entries, look, arrival, cancellationToken);
        return entries;
    }

    /// <summary>The message itself as a document.</summary>
    internal static DocumentEntry MessageEntry(string id, MailSight look, MailArrival arrival, Party? by = null) => new(
        id,
        1,
        DocumentRole.Message,
        $"{id}.eml",
        "message/rfc822",
        arrival.Bytes,
        arrival.Hash,
        look.Context.Mail.Warnings is [] ? null : string.Join(' ', look.Context.Mail.Warnings))
    {
        By = by,
        Origin = DocumentOrigin.Mail,
        Language = look.Context.Mail.Language,
        Status = DocumentStatus.Received,
    };

    /// <summary>Stores the message, which comes first, and its parts.</summary>
    internal async Task StoreAsync(
        Reference reference, IReadOnlyList<DocumentEntry> entries, MailSight look, MailArrival arrival, CancellationToken cancellationToken)
    {
        var message = await raw.ReadAsync(arrival.Hash, cancellationToken)
            ?? throw new InvalidOperationException($"The bytes of the mail {arrival.Hash} are not there.");
        await documents.StoreAsync(reference, entries[0], message, cancellationToken);
        foreach (var (entry, part) in entries.Skip(1).Zip(look.Parts))
        {
            await documents.StoreAsync(reference, entry, part.Part.Content, cancellationToken);
        }
    }
}
