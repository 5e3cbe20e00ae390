using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.App.Http;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Workflow.Documents;

namespace Serverless.App.Documents;

/// <summary><c>POST /api/requests/{reference}/documents</c> with an <c>Idempotency-Key</c>: adds a document to a request.</summary>
public sealed class PostDocumentFunction(DocumentDesk desk, TakenDocument taken, Policy policy)
{
    /// <summary>Answers 201 with the document, 202 while the request has not taken it yet, or a problem.</summary>
    [Function("PostDocument")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/requests/{reference}/documents")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Reference.TryParse(reference, out var parsed))
        {
            return Problems.NoRequest(reference);
        }

        var (upload, problem) = await UploadedDocument.ReadAsync(request, policy, cancellationToken);
        if (upload is null)
        {
            return problem!;
        }

        var sent = await desk.AddAsync(client, parsed, upload, cancellationToken);
        return sent.IsDone
            ? await taken.AnswerAsync(request.HttpContext.Response, parsed, sent.Value, cancellationToken)
            : Problems.Of(sent.Refusal);
    }
}
