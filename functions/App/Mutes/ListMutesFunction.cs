using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Workflow.Notices;

namespace Serverless.App.Mutes;

/// <summary><c>GET /api/mutes</c>: the addresses that nothing is sent to.</summary>
public sealed class ListMutesFunction(IMutes mutes)
{
    /// <summary>Answers 200 with the addresses, the last one first.</summary>
    [Function("ListMutes")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/mutes")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return ApiJson.Answer(
            StatusCodes.Status200OK, await mutes.ListAsync(cancellationToken).OrderByDescending(mute => mute.At).ToListAsync(cancellationToken));
    }
}
