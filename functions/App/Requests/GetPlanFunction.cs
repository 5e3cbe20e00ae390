using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Planning;
using Serverless.Workflow.Requests;

namespace Serverless.App.Requests;

/// <summary><c>GET /api/requests/{reference}/plan?round=</c>: what the planner proposed for a request, and why; without a round the newest.</summary>
public sealed class GetPlanFunction(IRequestStore requests, IPlanStore plans)
{
    /// <summary>Answers 200 with the plan and its ETag, 304 if the caller has it already, 404 if none was drawn, 400 for a round that is no number.</summary>
    [Function("GetPlan")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/requests/{reference}/plan")] HttpRequest request,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var asked = request.Query["round"].ToString();
        var round = 0;
        if (asked.Length > 0 && !int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out round))
        {
            return Problems.BadRequest("The round is a number from 1; leave it out for the newest plan.");
        }

        if (!Reference.TryParse(reference, out var parsed) || await requests.FindAsync(parsed, cancellationToken) is not { } visit)
        {
            return Problems.NoRequest(reference);
        }

        round = round == 0 ? visit.Rounds : round;
        if (await plans.FindAsync(visit.Reference, round, cancellationToken) is not { } plan)
        {
            return Problems.Of(new Refusal(
                RefusalReason.NotFound,
                visit.Rounds == 0
                    ? $"No plan has been drawn for {visit.Reference} yet; it is {visit.Stage}."
                    : $"There is no plan {round} of {visit.Reference}; the newest is {visit.Rounds}."));
        }

        // The plan of a round never changes; which round is the newest does.
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{plan.Round}\"");
        var headers = request.HttpContext.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "private, no-cache";
        return EntityTags.Has(request, tag)
            ? new StatusCodeResult(StatusCodes.Status304NotModified)
            : ApiJson.Answer(StatusCodes.Status200OK, PlanAnswer.From(plan));
    }
}
