using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Requests;
using Serverless.Workflow.Requests;

namespace Serverless.App.Drafts;

/// <summary><c>GET /api/requests/{reference}/draft</c>: versions, rounds, who returned what and who agreed, and how it ended.</summary>
public sealed class GetDraftFunction(IRequestStore requests)
{
    /// <summary>Answers 200 with the state and its ETag, 304 if the caller has it already, 404 if there is no draft.</summary>
    [Function("GetDraft")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/requests/{reference}/draft")] HttpRequest request,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Reference.TryParse(reference, out var parsed) || await requests.FindAsync(parsed, cancellationToken) is not { } visit)
        {
            return Problems.NoRequest(reference);
        }

        if (visit.Drafting is not { } drafting)
        {
            return DraftCalls.NoDraft(visit);
        }

        var tag = DraftCalls.Tag(visit, drafting);
        var headers = request.HttpContext.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "private, no-cache";
        return EntityTags.Has(request, tag)
            ? new StatusCodeResult(StatusCodes.Status304NotModified)
            : ApiJson.Answer(StatusCodes.Status200OK, DraftAnswer.Of(visit.Reference, drafting));
    }
}
