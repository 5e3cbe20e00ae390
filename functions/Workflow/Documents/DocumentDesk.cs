using System.Security.Cryptography;
using System.Text;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Documents;

/// <summary>
/// Takes documents in, and new versions of them: checked, then kept once and for all, then brought into the record by a command, so that
/// of two who write the next version at the same time the first one has it and the other one is told.
/// </summary>
/// <param name="requests">The requests.</param>
/// <param name="checker">Looks at what comes in.</param>
/// <param name="documents">Keeps it.</param>
/// <param name="inbox">Knows what came before.</param>
/// <param name="commands">Takes the command.</param>
/// <param name="time">The clock.</param>
public sealed class DocumentDesk(
    IRequestStore requests, IDocumentChecker checker, IDocuments documents, ICommandInbox inbox, CommandDesk commands, TimeProvider time)
{
    private const int IdLength = 12;

    /// <summary>Adds a document.</summary>
    /// <returns>The command that brings it into the record; or why it is not taken.</returns>
    public Task<Result<StoredCommand>> AddAsync(
        DurableTaskClient client, Reference reference, DocumentUpload upload, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(upload);
        var id = $"doc-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(upload.Key)))[..IdLength]}";
        return TakeAsync(client, reference, id, isSeen: null, upload, cancellationToken);
    }

    /// <summary>Adds a version of a document.</summary>
    /// <param name="client">The engine's client.</param>
    /// <param name="reference">The request.</param>
    /// <param name="id">The document.</param>
    /// <param name="isSeen">Whether a version is the one that the sender has seen.</param>
    /// <param name="upload">The version.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The command that brings it into the record; or why it is not taken.</returns>
    public Task<Result<StoredCommand>> ReplaceAsync(
        DurableTaskClient client, Reference reference, string id, Func<DocumentEntry, bool> isSeen, DocumentUpload upload, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(isSeen);
        ArgumentNullException.ThrowIfNull(upload);
        return TakeAsync(client, reference, id, isSeen, upload, cancellationToken);
    }

    private async Task<Result<StoredCommand>> TakeAsync(
        DurableTaskClient client, Reference reference, string id, Func<DocumentEntry, bool>? isSeen, DocumentUpload upload, CancellationToken cancellationToken)
    {
        if (await requests.FindAsync(reference, cancellationToken) is not { } visit)
        {
            return new Refusal(RefusalReason.NotFound, $"There is no request {reference}.");
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(upload.Content.Span));
        if (await inbox.FindAsync(reference, upload.Key, cancellationToken) is { Envelope: { Command: AddDocument { Document: var sent } } known }
            && known.By == upload.By
            && (sent.Id, sent.Hash) == (id, hash))
        {
            // Sent again, perhaps as the answer was lost: by now the record may have it.
            return await commands.SubmitAsync(client, known, cancellationToken);
        }

        var newest = isSeen is null ? null : visit.NewestOf(id);
        if (isSeen is not null && newest is null)
        {
            return new Refusal(RefusalReason.NotFound, $"There is no document '{id}' of {reference}.");
        }

        // What the sender has not seen is judged as if it followed nothing, which names the version that stands.
        var replaces = newest is not null && isSeen!(newest) ? newest.Version : newest is null ? (int?)null : 0;
        var checkedUp = checker.Check(upload.Name, upload.DeclaredType, upload.Content, cancellationToken);
        var entry = DocumentEntry.Of(
            id,
            (newest?.Version ?? 0) + 1,
            newest?.Role ?? upload.Role,
            upload.Name,
            checkedUp.ContentType,
            upload.Content.Span,
            checkedUp.Warning) with
        {
            By = upload.By,
            Origin = upload.Channel == Channel.Page ? DocumentOrigin.Page : DocumentOrigin.Api,
            Language = upload.Language ?? newest?.Language,
            Status = DocumentStatus.Received,
        };
        return CommandRules.Check(visit, upload.By, new AddDocument(entry, replaces)) is { } refusal ? refusal
            : !checkedUp.IsAccepted ? new Refusal(RefusalReason.Invalid, checkedUp.Refusal.Message)
            : await SubmitAsync(client, reference, upload, entry, replaces, cancellationToken);
    }

    private async Task<Result<StoredCommand>> SubmitAsync(
        DurableTaskClient client, Reference reference, DocumentUpload upload, DocumentEntry entry, int? replaces, CancellationToken cancellationToken)
    {
        if (replaces is null && !await documents.TryStoreAsync(reference, entry, upload.Content, cancellationToken))
        {
            return new Refusal(RefusalReason.AlreadyDone, $"The key {upload.Key} was used for another document. Use a new key.");
        }

        var kept = replaces is null ? entry : await documents.StoreNextAsync(reference, entry, upload.Content, cancellationToken);
        var envelope = new CommandEnvelope(reference, upload.Key, upload.By, upload.Channel, time.GetUtcNow(), new AddDocument(kept, replaces));
        return await commands.SubmitAsync(client, envelope, cancellationToken);
    }
}
