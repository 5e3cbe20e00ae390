using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Serverless.App.Commands;
using Serverless.App.Http;
using Serverless.App.Pages;
using Serverless.App.Requests;
using Serverless.Domain.Commands;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Commands;

namespace Serverless.App.Documents;

/// <summary>Answers whoever sent a document, once the request has it; or says where to look where that takes longer.</summary>
/// <param name="wait">Waits a short while.</param>
/// <param name="inbox">Knows what became of the command.</param>
public sealed class TakenDocument(OutcomeWait wait, ICommandInbox inbox)
{
    /// <summary>Answers 201 with the document, 202 while the request has not taken it yet, or why it was refused.</summary>
    internal async Task<IActionResult> AnswerAsync(HttpResponse response, Reference reference, StoredCommand sent, CancellationToken cancellationToken)
    {
        var key = sent.Envelope.Key;
        if (sent.Outcome is null)
        {
            await wait.WaitAsync(reference, key, cancellationToken);
        }

        var stored = await inbox.FindAsync(reference, key, cancellationToken) ?? sent;
        var headers = response.Headers;
        headers.CacheControl = "no-store";
        if (stored.Outcome is not { } outcome)
        {
            headers.Location = $"/api/requests/{reference}/commands/{Uri.EscapeDataString(key)}";
            headers.RetryAfter = "1";
            return ApiJson.Answer(StatusCodes.Status202Accepted, CommandStatus.From(stored));
        }

        var add = (AddDocument)stored.Envelope.Command;
        if (outcome.Refusal is { } refusal)
        {
            return add.Replaces is not null && refusal.Reason == RefusalReason.AlreadyDone ? Overtaken(refusal) : Problems.Of(refusal);
        }

        var document = RequestDocument.Of(reference, add.Document);
        headers.Location = document.Content;
        headers.ETag = $"\"{document.Hash}\"";
        return ApiJson.Answer(StatusCodes.Status201Created, document);
    }

    /// <summary>Somebody else was quicker: the caller has to look at the newest version first.</summary>
    internal static ContentResult Overtaken(Refusal refusal) =>
        Problems.Answer(StatusCodes.Status412PreconditionFailed, refusal.Reason.ToString(), refusal.Message);
}
