using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Workflow.Triage;

namespace Serverless.App.Triage;

/// <summary><c>GET /api/triage</c>: the mails that wait for an officer to say where they belong.</summary>
public sealed class ListTriageFunction(ITriage triage)
{
    /// <summary>Answers 200 with the mails, the oldest first, each with ranked guesses.</summary>
    [Function("ListTriage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/triage")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var items = await triage.ListOpenAsync(cancellationToken)
            .OrderBy(item => item.Received)
            .ToListAsync(cancellationToken);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return ApiJson.Answer(StatusCodes.Status200OK, items);
    }
}
