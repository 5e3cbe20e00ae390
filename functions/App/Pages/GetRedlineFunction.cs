using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Documents;
using Serverless.App.Drafts;
using Serverless.Domain.Requests;
using Serverless.Pages.Web;
using Serverless.Workflow.Requests;

namespace Serverless.App.Pages;

/// <summary>
/// <c>GET /v/{token}/redline?from=&amp;to=</c> and <c>?return=</c>: what became of a version of the draft in another, as a page;
/// <c>/v/{token}/redline.docx</c>: the same as a document.
/// </summary>
public sealed class GetRedlineFunction(LinkDoor door, DraftPages pages, PageAnswers answers, IRequestStore requests)
{
    /// <summary>Answers 200 with the page, 404 for what the reader may not compare.</summary>
    [Function("GetRedlinePage")]
    public async Task<IActionResult> PageAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "v/{token}/redline")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (link, visit, problem) = await OpenAsync(request, token, cancellationToken);
        if (link is null || visit is null)
        {
            return await answers.OfAsync(request, problem);
        }

        var (pair, content) = await pages.CompareAsync(link, visit, request.Query, cancellationToken);
        return pair is null
            ? await answers.OfAsync(request, PageProblem.NoDocument)
            : await answers.OfAsync(request, pages.View(link, visit, pair, content), content is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    /// <summary>Answers 200 with the document, 404 for what the reader may not compare.</summary>
    [Function("GetRedlineFile")]
    public async Task<IActionResult> FileAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "v/{token}/redline.docx")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (link, visit, problem) = await OpenAsync(request, token, cancellationToken);
        if (link is null || visit is null)
        {
            return await answers.OfAsync(request, problem);
        }

        var (pair, content) = await pages.CompareAsync(link, visit, request.Query, cancellationToken);
        return pair is null || content is null
            ? await answers.OfAsync(request, PageProblem.NoDocument)
            : DocumentAnswer.Of(request.HttpContext.Response, RedlineFile.Of(visit.Reference, pair, content), new MemoryStream(content, writable: false));
    }

    private async Task<(OpenedLink? Link, VisitRequest? Visit, PageProblem Problem)> OpenAsync(HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var (link, problem) = await door.OpenAsync(request, token, cancellationToken);
        return link is null ? (null, null, problem!.Value)
            : link.Grant.Reference is { } reference && await requests.FindAsync(reference, cancellationToken) is { } visit ? (link, visit, PageProblem.Unknown)
            : (null, null, PageProblem.NoDocument);
    }
}
