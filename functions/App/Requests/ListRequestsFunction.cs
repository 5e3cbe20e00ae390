using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Requests;

namespace Serverless.App.Requests;

/// <summary><c>GET /api/requests</c>: the open requests, or those closed in a year, from the board.</summary>
public sealed class ListRequestsFunction(IRequestStore requests, TimeProvider time)
{
    /// <summary>Filters: <c>closed</c> (a year), <c>stage</c>, <c>state</c>, <c>overdue</c>; <c>after</c> continues a list.</summary>
    [Function("ListRequests")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/requests")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var query = request.Query;
        if (Fault(query) is { } fault)
        {
            return Problems.BadRequest(fault);
        }

        int? closed = query["closed"].ToString() is { Length: > 0 } year ? int.Parse(year, CultureInfo.InvariantCulture) : null;
        var page = await requests.ListAsync(closed, query["after"].ToString() is { Length: > 0 } after ? after : null, cancellationToken);
        var now = time.GetUtcNow();
        var items = page.Requests.Select(visit => Item(visit, now)).Where(item => Matches(item, query)).ToList();
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return ApiJson.Answer(StatusCodes.Status200OK, new RequestListAnswer(items, Next(query, page.Continuation)));
    }

    private static string? Fault(IQueryCollection query)
    {
        var known = new[] { "closed", "stage", "state", "overdue", "after", "code" };
        return query.Keys.FirstOrDefault(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase)) is { } other
            ? $"There is no filter '{other}'. There are: closed, stage, state, overdue, after."
            : Check("closed", "a year such as 2017", text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 9999)
                ?? Check("stage", $"one of {string.Join(", ", Enum.GetNames<Stage>())}", text => Enum.GetNames<Stage>().Contains(text, StringComparer.Ordinal))
                ?? Check("state", "a State's code such as GTM", text => StateCode.TryParse(text, out _))
                ?? Check("overdue", "true or false", text => bool.TryParse(text, out _))
                ?? Check("after", "a reference such as GTM-2017-01", text => Reference.TryParse(text, out _));

        string? Check(string name, string form, Func<string, bool> isValid) =>
            query[name].ToString() is { Length: > 0 } text && !isValid(text) ? $"'{text}' is not {form} ({name})." : null;
    }

    private static RequestListItem Item(VisitRequest visit, DateTimeOffset now) => new(
        visit.Reference, visit.Stage, visit.Since, visit.Pending?.Step, visit.Pending?.On ?? [], visit.Pending?.Due, visit.Pending?.Due < now);

    private static bool Matches(RequestListItem item, IQueryCollection query) =>
        (query["stage"].ToString() is not { Length: > 0 } stage || item.Stage.ToString() == stage)
        && (query["state"].ToString() is not { Length: > 0 } state || item.Reference.State.ToString() == state)
        && (query["overdue"].ToString() is not { Length: > 0 } overdue || item.IsOverdue == bool.Parse(overdue));

    // A filtered page may be short, even empty, while there is a next one.
    private static string? Next(IQueryCollection query, string? continuation) => continuation is null
        ? null
        : "/api/requests" + QueryString.Create(query
            .Where(pair => !pair.Key.Equals("after", StringComparison.OrdinalIgnoreCase) && !pair.Key.Equals("code", StringComparison.OrdinalIgnoreCase))
            .Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value.ToString()))
            .Append(KeyValuePair.Create("after", (string?)continuation)));
}
