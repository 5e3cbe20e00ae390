using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Net.Http.Headers;
using Serverless.App.Http;
using Serverless.Domain.Documents;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Requests;

namespace Serverless.App.Documents;

/// <summary>
/// <c>PUT /api/requests/{reference}/documents/{id}</c> with <c>If-Match</c> and an <c>Idempotency-Key</c>: adds the next version of a
/// document. All earlier ones stay.
/// </summary>
public sealed class PutDocumentFunction(DocumentDesk desk, IRequestStore requests, TakenDocument taken, Policy policy)
{
    /// <summary>Answers 201 with the version, 202 while the request has not taken it yet, 412 when there is a newer one than the caller has seen, 428 without If-Match, or a problem.</summary>
    [Function("PutDocument")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = "api/requests/{reference}/documents/{id}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string reference,
        string id,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Reference.TryParse(reference, out var parsed))
        {
            return Problems.NoRequest(reference);
        }

        var seen = new RequestHeaders(request.Headers).IfMatch;
        if (seen is [])
        {
            return Problems.Answer(
                StatusCodes.Status428PreconditionRequired,
                nameof(RefusalReason.Invalid),
                "Say with If-Match which version yours follows: its hash or its number in quotation marks, as the status has them.");
        }

        var (upload, problem) = await UploadedDocument.ReadAsync(request, policy, cancellationToken);
        if (upload is null)
        {
            return problem!;
        }

        var sent = await desk.ReplaceAsync(client, parsed, id, entry => Names(seen, entry), upload, cancellationToken);
        if (sent.IsDone)
        {
            return await taken.AnswerAsync(request.HttpContext.Response, parsed, sent.Value, cancellationToken);
        }

        return sent.Refusal.Reason == RefusalReason.AlreadyDone && await requests.FindAsync(parsed, cancellationToken) is { } visit
            && visit.NewestOf(id) is { } newest && !Names(seen, newest)
                ? Stands(request.HttpContext.Response, newest, sent.Refusal)
                : Problems.Of(sent.Refusal);
    }

    private static ContentResult Stands(HttpResponse response, DocumentEntry newest, Refusal refusal)
    {
        response.Headers.ETag = $"\"{newest.Hash}\"";
        return TakenDocument.Overtaken(refusal);
    }

    private static bool Names(IList<EntityTagHeaderValue> seen, DocumentEntry entry) => seen.Any(tag =>
        tag.Equals(EntityTagHeaderValue.Any)
        || (!tag.IsWeak && (tag.Tag == $"\"{entry.Hash}\"" || tag.Tag == string.Create(CultureInfo.InvariantCulture, $"\"{entry.Version}\""))));
}
