using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Results;
using Serverless.Workflow.Notices;

namespace Serverless.App.Mutes;

/// <summary><c>DELETE /api/mutes/{address}</c>: an address can be written to again, because somebody has put it right.</summary>
public sealed class LiftMuteFunction(IMutes mutes)
{
    /// <summary>Answers 204, or 404 when the address was not muted.</summary>
    [Function("LiftMute")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "api/mutes/{address}")] HttpRequest request,
        string address,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(address);
        return await mutes.UnmuteAsync(address.Trim().ToLowerInvariant(), cancellationToken)
            ? new NoContentResult()
            : Problems.Of(new Refusal(RefusalReason.NotFound, "That address is not muted."));
    }
}
