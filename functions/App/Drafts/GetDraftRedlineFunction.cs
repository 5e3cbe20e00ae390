using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Documents;
using Serverless.App.Http;
using Serverless.Domain.Languages;
using Serverless.Domain.Requests;
using Serverless.Pages.Texts;
using Serverless.Pages.Web;
using Serverless.Workflow.Drafting.Views;
using Serverless.Workflow.Register;
using Serverless.Workflow.Requests;

namespace Serverless.App.Drafts;

/// <summary>
/// <c>GET /api/requests/{reference}/draft/redline?from=&amp;to=</c>: what became of one version in another, as a DOCX with tracked changes;
/// with <c>return=</c> what a reviewer made of the version that went round.
/// </summary>
public sealed class GetDraftRedlineFunction(IRequestStore requests, IRegisters registers, DraftViews views, Wordings wordings)
{
    /// <summary>Answers 200 with the document, 400 for a version that is no number, 404 if there is no such version, 422 if one cannot be read.</summary>
    [Function("GetDraftRedline")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/requests/{reference}/draft/redline")] HttpRequest request,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var query = request.Query;
        if (!DraftCalls.TryReadNumber(query["from"].ToString(), out var from) || !DraftCalls.TryReadNumber(query["to"].ToString(), out var to))
        {
            return Problems.BadRequest("A version (from, to) is a number from 1. Leave both out for the version before the newest against the newest.");
        }

        if (!Reference.TryParse(reference, out var parsed) || await requests.FindAsync(parsed, cancellationToken) is not { } visit)
        {
            return Problems.NoRequest(reference);
        }

        if (DraftPair.Newest(visit.Drafting) is not { } newest)
        {
            return DraftCalls.NoDraft(visit);
        }

        var pair = new DraftPair(from ?? newest.From, to ?? newest.To, query["return"].ToString() is { Length: > 0 } returned ? returned : null);
        var index = await registers.GetAsync(cancellationToken);
        var written = await views.CompareAsync(
            visit, pair, party => DraftNames.Of(visit, party, wordings[Language.English], index).Words, cancellationToken);
        return written.IsDone
            ? DocumentAnswer.Of(request.HttpContext.Response, RedlineFile.Of(visit.Reference, pair, written.Value), new MemoryStream(written.Value, writable: false))
            : Problems.Of(written.Refusal);
    }
}
