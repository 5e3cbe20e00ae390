using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Workflow.Availability;

namespace Serverless.App.Experts;

/// <summary><c>GET /api/experts/{id}/availability</c>: when an expert is away, and whence that is known.</summary>
public sealed class GetAvailabilityFunction(AvailabilityDesk desk, IAvailability availability)
{
    /// <summary>Answers 200 with what is known, or 404 when there is no such expert.</summary>
    [Function("GetAvailability")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/experts/{id}/availability")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return (await desk.FindExpertAsync(id, cancellationToken)).Refusal is { } unknown
            ? Problems.Of(unknown)
            : ApiJson.Answer(StatusCodes.Status200OK, await availability.FindAsync(id, cancellationToken));
    }
}
