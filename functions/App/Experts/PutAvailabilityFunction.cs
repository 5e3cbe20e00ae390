using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Availability;
using Serverless.Workflow.Availability;

namespace Serverless.App.Experts;

/// <summary>
/// <c>PUT /api/experts/{id}/availability</c>: states an expert's absences, in place of those stated by the API before. What
/// calendars, mails and the expert's page say stays.
/// </summary>
public sealed class PutAvailabilityFunction(AvailabilityDesk desk)
{
    /// <summary>Answers 200 with all that is known then, or a problem.</summary>
    [Function("PutAvailability")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = "api/experts/{id}/availability")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (body, fault) = await ApiJson.ReadAsync<AwayBody[]>(request, cancellationToken);
        if (body is null)
        {
            return Problems.BadRequest(fault!);
        }

        var periods = body.Select(away => new AwayPeriod(away.From, away.Until, away.Kind, AwaySource.Api, away.Note)).ToList();
        var known = await desk.SayAsync(id, AwaySource.Api, periods, cancellationToken);
        return known.IsDone ? ApiJson.Answer(StatusCodes.Status200OK, known.Value) : Problems.Of(known.Refusal);
    }
}
