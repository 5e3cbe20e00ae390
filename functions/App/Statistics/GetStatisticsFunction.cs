using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Statistics;
using Serverless.Workflow.Requests;

namespace Serverless.App.Statistics;

/// <summary><c>GET /api/statistics?year=</c>: what became of the requests whose case ended in a year, and how long they took; from the board alone.</summary>
public sealed class GetStatisticsFunction(IRequestStore requests, TimeProvider time)
{
    private const int FirstYear = 1000;
    private const int LastYear = 9999;

    /// <summary>Answers 200 with the figures of the year, which is this one where none is given; 400 for a year that is none.</summary>
    [Function("GetStatistics")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/statistics")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var asked = request.Query["year"].ToString();
        var year = time.GetUtcNow().Year;
        if (asked.Length > 0 && (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out year) || year is < FirstYear or > LastYear))
        {
            return Problems.BadRequest($"'{asked}' is not a year such as 2017.");
        }

        var ended = await requests.ListClosedAsync(year, cancellationToken).ToListAsync(cancellationToken);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return ApiJson.Answer(StatusCodes.Status200OK, YearStatistics.Of(year, ended));
    }
}
