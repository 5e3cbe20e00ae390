using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Requests;
using Serverless.Workflow.Requests;

namespace Serverless.App.Requests;

/// <summary><c>GET /api/requests/{reference}</c>: the status, by one point read.</summary>
public sealed class GetRequestFunction(IRequestStore requests)
{
    private const int RetrySeconds = 30;

    /// <summary>Answers 200 with the status and its ETag, 304 if the caller has it already, 404 if there is no such request.</summary>
    [Function("GetRequest")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/requests/{reference}")] HttpRequest request,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Reference.TryParse(reference, out var parsed) || await requests.FindAsync(parsed, cancellationToken) is not { } visit)
        {
            return Problems.NoRequest(reference);
        }

        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{visit.Revision}\"");
        var headers = request.HttpContext.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "private, no-cache";
        if (!visit.Stage.IsEnd())
        {
            headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        }

        return EntityTags.Has(request, tag)
            ? new StatusCodeResult(StatusCodes.Status304NotModified)
            : ApiJson.Answer(StatusCodes.Status200OK, RequestAnswer.From(visit));
    }
}
