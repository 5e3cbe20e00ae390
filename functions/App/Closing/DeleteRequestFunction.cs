using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.App.Http;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Closing;

namespace Serverless.App.Closing;

/// <summary>
/// <c>DELETE /api/requests/{reference}?by=&amp;archived=</c>: removes a case that is over and whose archive somebody has. The same call
/// again completes what was begun, and then changes nothing.
/// </summary>
public sealed class DeleteRequestFunction(PurgeDesk desk)
{
    /// <summary>Answers 200 with what is left, 400 when it is not said who asks, 404 for no request, 409 while it is open or its archive was not fetched.</summary>
    [Function("DeleteRequest")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "api/requests/{reference}")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Reference.TryParse(reference, out var parsed))
        {
            return Problems.NoRequest(reference);
        }

        if (request.Query["by"].ToString().Split('/') is not [nameof(PartyKind.Officer), { Length: > 0 } officer])
        {
            return Problems.BadRequest("Say which officer removes the case, such as by=Officer/officer-01.");
        }

        var archived = request.Query["archived"].ToString();
        var removed = await desk.PurgeAsync(client, parsed, new Party(PartyKind.Officer, officer), archived.Length == 0 ? null : archived, cancellationToken);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return removed.IsDone ? ApiJson.Answer(StatusCodes.Status200OK, RemovedAnswer.Of(removed.Value)) : Problems.Of(removed.Refusal);
    }
}
