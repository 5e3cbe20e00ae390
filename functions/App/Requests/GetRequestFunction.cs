using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Requests;
using Serverless.Workflow.Requests;

namespace Serverless.App.Requests;

/// <summary><c>GET /api/requests/{reference}</c>: the status, by one point read, and a look at which visits are before and after.</summary>
public sealed class GetRequestFunction(IRequestStore requests)
{
    private const int RetrySeconds = 30;

    /// <summary>Answers 200 with the status and its ETag, 304 if the caller has it already, 404 if there is no such request, 410 if it was removed.</summary>
    [Function("GetRequest")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/requests/{reference}")] HttpRequest request,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Reference.TryParse(reference, out var parsed))
        {
            return Problems.NoRequest(reference);
        }

        var looked = requests.ListStandingsAsync(parsed.State, cancellationToken);
        var found = await requests.FindAsync(parsed, cancellationToken);
        var neighbours = VisitNeighbours.Of(parsed, await looked);
        if (found is not { } visit)
        {
            return await requests.FindRemovedAsync(parsed, cancellationToken) is { } removed ? Gone(removed) : Problems.NoRequest(reference);
        }

        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{visit.Revision}.{neighbours.Previous}.{neighbours.Next}\"");
        var headers = request.HttpContext.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "private, no-cache";
        if (!visit.Stage.IsEnd())
        {
            headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        }

        return EntityTags.Has(request, tag)
            ? new StatusCodeResult(StatusCodes.Status304NotModified)
            : ApiJson.Answer(StatusCodes.Status200OK, RequestAnswer.From(visit, neighbours));
    }

    private static ContentResult Gone(RemovedRequest removed) => Problems.Answer(
        StatusCodes.Status410Gone,
        "Removed",
        $"{removed.Reference} ended as {removed.Stage} on {removed.Ended:yyyy-MM-dd} and was removed under the retention rule on {removed.At:yyyy-MM-dd}. "
        + $"The hash of its archive is {removed.Archive}.");
}
