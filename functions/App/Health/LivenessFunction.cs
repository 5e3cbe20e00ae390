using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Serverless.App.Health;

/// <summary><c>GET /api/health/live</c>: whether this process answers at all. It looks at nothing else.</summary>
public static class LivenessFunction
{
    /// <summary>Answers 200.</summary>
    [Function("HealthLive")]
    public static IActionResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/health/live")] HttpRequest request) =>
        HealthJson.Answer(request.HttpContext, StatusCodes.Status200OK, new { status = "healthy" });
}
