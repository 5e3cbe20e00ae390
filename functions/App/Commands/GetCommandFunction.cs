using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Commands;

namespace Serverless.App.Commands;

/// <summary><c>GET /api/requests/{reference}/commands/{key}</c>: what became of a command.</summary>
public sealed class GetCommandFunction(ICommandInbox inbox)
{
    /// <summary>Answers 200 with the command's state, 404 if there is none with that key.</summary>
    [Function("GetCommand")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/requests/{reference}/commands/{key}")] HttpRequest request,
        string reference,
        string key,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Reference.TryParse(reference, out var parsed) || await inbox.FindAsync(parsed, key, cancellationToken) is not { } stored)
        {
            return Problems.Of(new Refusal(RefusalReason.NotFound, $"There is no command '{key}' of '{reference}'."));
        }

        var headers = request.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        if (stored.Outcome is null)
        {
            headers.RetryAfter = "1";
        }

        return ApiJson.Answer(StatusCodes.Status200OK, CommandStatus.From(stored));
    }
}
