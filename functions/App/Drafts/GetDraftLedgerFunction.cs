using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Requests;
using Serverless.Workflow.Drafting.Views;
using Serverless.Workflow.Requests;

namespace Serverless.App.Drafts;

/// <summary>
/// <c>GET /api/requests/{reference}/draft/ledger?round=&amp;return=&amp;after=</c>: what reviewers said and changed, and what became of it,
/// private entries included: the caller is the Secretariat's.
/// </summary>
public sealed class GetDraftLedgerFunction(IRequestStore requests, DraftViews views)
{
    /// <summary>How many entries a page has.</summary>
    internal const int PageSize = 200;

    /// <summary>Answers 200 with a page, 400 for a filter that cannot be understood, 404 if there is no draft.</summary>
    [Function("GetDraftLedger")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/requests/{reference}/draft/ledger")] HttpRequest request,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (returned, after) = (request.Query["return"].ToString(), request.Query["after"].ToString());
        if (!DraftCalls.TryReadNumber(request.Query["round"].ToString(), out var round))
        {
            return Problems.BadRequest("The round is a number from 1; leave it out for all rounds.");
        }

        if (!Reference.TryParse(reference, out var parsed) || await requests.FindAsync(parsed, cancellationToken) is not { } visit)
        {
            return Problems.NoRequest(reference);
        }

        if (visit.Drafting is null)
        {
            return DraftCalls.NoDraft(visit);
        }

        var entries = await views.LedgerAsync(visit, cancellationToken);
        entries = round is { } number ? DraftViews.Of(entries, number.ToString(System.Globalization.CultureInfo.InvariantCulture)) : entries;
        entries = returned.Length > 0 ? DraftViews.Of(entries, returned) : entries;
        var first = 0;
        if (after.Length > 0 && (first = entries.Select(entry => entry.Id).ToList().IndexOf(after) + 1) == 0)
        {
            return Problems.BadRequest($"There is no entry '{after}' among these (after). Begin without it.");
        }

        var page = entries.Skip(first).Take(PageSize).ToList();
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return ApiJson.Answer(
            StatusCodes.Status200OK, new LedgerAnswer(page, first + page.Count < entries.Count ? Next(visit.Reference, round, returned, page[^1].Id) : null));
    }

    private static string Next(Reference reference, int? round, string returned, string after)
    {
        (string Name, string? Value)[] query =
            [("round", round?.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("return", returned.Length > 0 ? returned : null), ("after", after)];
        return $"/api/requests/{reference}/draft/ledger" + QueryString.Create(
            query.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
    }
}
