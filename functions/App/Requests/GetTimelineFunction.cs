using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Requests;
using Serverless.Workflow.Requests;
using Serverless.Workflow.Timeline;

namespace Serverless.App.Requests;

/// <summary><c>GET /api/requests/{reference}/timeline</c>: everything that happened, each entry with its hash.</summary>
public sealed class GetTimelineFunction(IRequestStore requests, ITimeline timeline)
{
    /// <summary>Answers 200 with the entries in order, 404 if there is no such request.</summary>
    [Function("GetTimeline")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/requests/{reference}/timeline")] HttpRequest request,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Reference.TryParse(reference, out var parsed) || await requests.FindAsync(parsed, cancellationToken) is null)
        {
            return Problems.NoRequest(reference);
        }

        var entries = await timeline.ReadAsync(parsed, cancellationToken).ToListAsync(cancellationToken);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return ApiJson.Answer(StatusCodes.Status200OK, entries);
    }
}
