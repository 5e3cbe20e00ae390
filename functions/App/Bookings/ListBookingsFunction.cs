using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Workflow.Bookings;

namespace Serverless.App.Bookings;

/// <summary><c>GET /api/bookings?from=&amp;until=</c>: which day of which expert belongs to which request.</summary>
public sealed class ListBookingsFunction(IBookings bookings, TimeProvider time)
{
    private const int DaysAhead = 180;
    private const int MostDays = 1100;

    /// <summary>Answers 200 with the bookings by expert and day; without dates those from today on for half a year.</summary>
    [Function("ListBookings")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/bookings")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!TryDay(request.Query["from"], DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), out var from)
            || !TryDay(request.Query["until"], from.AddDays(Math.Min(DaysAhead, DateOnly.MaxValue.DayNumber - from.DayNumber)), out var until))
        {
            return Problems.BadRequest("Give from and until as days such as 2017-11-27, or leave them out.");
        }

        if (until < from || until.DayNumber - from.DayNumber > MostDays)
        {
            return Problems.BadRequest($"Give an until that is not before from, and at most {MostDays} days after it.");
        }

        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return ApiJson.Answer(StatusCodes.Status200OK, await bookings.AllAsync(from, until, cancellationToken));
    }

    private static bool TryDay(string? text, DateOnly other, out DateOnly day)
    {
        day = other;
        return string.IsNullOrEmpty(text)
            || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
