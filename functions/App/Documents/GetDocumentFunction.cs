using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Requests;

namespace Serverless.App.Documents;

/// <summary><c>GET /api/requests/{reference}/documents/{id}/{version}</c>: a version of a document.</summary>
public sealed class GetDocumentFunction(IRequestStore requests, IDocuments documents)
{
    /// <summary>Answers 200 with the content or 206 with a range of it, 304 if the caller has it, 404 if there is none.</summary>
    [Function("GetDocument")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/requests/{reference}/documents/{id}/{version:int}")] HttpRequest request,
        string reference,
        string id,
        int version,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Reference.TryParse(reference, out var parsed)
            && await requests.FindAsync(parsed, cancellationToken) is { } visit
            && visit.Documents.FirstOrDefault(known => known.Id == id && known.Version == version) is { } entry
            && await documents.OpenAsync(parsed, entry, cancellationToken) is { } content)
        {
            return DocumentAnswer.Of(request.HttpContext.Response, entry, content);
        }

        return Problems.Of(new Refusal(RefusalReason.NotFound, $"There is no document '{id}' of '{reference}' in version {version}."));
    }
}
