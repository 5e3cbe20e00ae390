using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.App.Commands;
using Serverless.App.Http;
using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Requests;

namespace Serverless.App.Drafts;

/// <summary>
/// <c>POST /api/requests/{reference}/draft/returns?by=&amp;for=&amp;private=</c> with an <c>Idempotency-Key</c>: a draft that comes back, as the
/// body or as the file of a form. Words without a document are the command ReturnDraft.
/// </summary>
public sealed class PostDraftReturnFunction(IRequestStore requests, UploadFiling filing, CommandDesk desk, TimeProvider time)
{
    /// <summary>Answers 202 when document and command are safe, with the place where the outcome will be; or a problem.</summary>
    [Function("PostDraftReturn")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/requests/{reference}/draft/returns")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (key, noKey) = CommandAnswers.KeyOf(request);
        if (key is null)
        {
            return noKey!;
        }

        var (who, whose, hidden) = (request.Query["by"].ToString(), request.Query["for"].ToString(), request.Query["private"].ToString());
        if (DraftCalls.ReadParty(who) is not { } by)
        {
            return DraftCalls.NoParty("by", who);
        }

        Party? other = null;
        if (whose.Length > 0 && (other = DraftCalls.ReadParty(whose)) is null)
        {
            return DraftCalls.NoParty("for", whose);
        }

        var isPrivate = false;
        if (hidden.Length > 0 && !bool.TryParse(hidden, out isPrivate))
        {
            return Problems.BadRequest($"'{hidden}' is neither true nor false (private).");
        }

        if (!Reference.TryParse(reference, out var parsed) || await requests.FindAsync(parsed, cancellationToken) is null)
        {
            return Problems.NoRequest(reference);
        }

        var (body, problem) = await DraftBody.ReadAsync(request, by, filing, cancellationToken);
        if (body is null)
        {
            return problem!;
        }

        // The document is safe before anything speaks of it.
        await filing.KeepAsync(parsed, body.Entry, body.Content, cancellationToken);
        var command = new ReturnDraft([body.Entry], body.Text, other, isPrivate ? Visibility.Private : Visibility.Shared);
        return CommandAnswers.Of(
            request, await desk.SubmitAsync(client, new CommandEnvelope(parsed, key, by, Channel.Api, time.GetUtcNow(), command), cancellationToken));
    }
}
