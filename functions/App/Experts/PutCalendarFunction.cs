using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Availability;
using Serverless.Domain.Results;
using Serverless.Workflow.Calendars;

namespace Serverless.App.Experts;

/// <summary>
/// <c>PUT /api/experts/{id}/calendar</c>: an expert's calendar, as a file (text/calendar) or as the address of one that is read
/// every day (JSON). Both may be there; each takes the place of the one before of its kind.
/// </summary>
public sealed class PutCalendarFunction(CalendarDesk desk)
{
    private const string File = "text/calendar";
    private const string Json = "application/json";

    /// <summary>Answers 200 with all that is known then, also when the address could not be read yet and why; or a problem.</summary>
    [Function("PutCalendar")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = "api/experts/{id}/calendar")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.ContentType?.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            File => await TakeFileAsync(request, id, cancellationToken),
            Json => await FollowAsync(request, id, cancellationToken),
            _ => Problems.Answer(
                StatusCodes.Status415UnsupportedMediaType,
                nameof(RefusalReason.Invalid),
                $"Send the calendar as {File}, or its address as {Json} such as {{\"url\":\"https://…\"}}."),
        };
    }

    private static ContentResult Told(Result<ExpertAvailability> known) =>
        known.IsDone ? ApiJson.Answer(StatusCodes.Status200OK, known.Value) : Problems.Of(known.Refusal);

    private async Task<IActionResult> TakeFileAsync(HttpRequest request, string id, CancellationToken cancellationToken)
    {
        if (await Bodies.ReadAsync(request.Body, CalendarSource.MostBytes, cancellationToken) is not { } file)
        {
            return Problems.Answer(
                StatusCodes.Status413PayloadTooLarge,
                nameof(RefusalReason.Invalid),
                $"The calendar is larger than {CalendarSource.MostBytes} bytes. Send one with fewer entries.");
        }

        var taken = await desk.TakeFileAsync(id, file, cancellationToken);
        return taken.IsDone ? ApiJson.Answer(StatusCodes.Status200OK, taken.Value.Known) : Problems.Of(taken.Refusal);
    }

    private async Task<IActionResult> FollowAsync(HttpRequest request, string id, CancellationToken cancellationToken)
    {
        var (body, fault) = await ApiJson.ReadAsync<CalendarBody>(request, cancellationToken);
        if (body is null)
        {
            return Problems.BadRequest(fault!);
        }

        return body.Url is not null && !Uri.IsWellFormedUriString(body.Url, UriKind.Absolute)
            ? Problems.BadRequest("The url is no full address such as https://calendar.example/ana.ics.")
            : Told(await desk.FollowAsync(id, body.Url is null ? null : new Uri(body.Url), cancellationToken));
    }
}
