using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Health;

namespace Serverless.App.Health;

/// <summary><c>GET /api/health/ready</c>: whether every part that the app cannot work without does its work.</summary>
public sealed class ReadinessFunction(HealthReporter reporter)
{
    /// <summary>Answers 200 if all parts are healthy, else 503; either way with one entry per part.</summary>
    [Function("HealthReady")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/health/ready")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var report = await reporter.ReportAsync(client, cancellationToken);
        return HealthJson.Answer(
            request.HttpContext,
            report.Status == HealthStatus.Healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
            HealthAnswer.From(report));
    }
}
