using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Serverless.Pages.Web;
using Serverless.Workflow.Mail;

namespace Serverless.App.Pages;

/// <summary>Answers with pages and their headers.</summary>
/// <param name="renderer">Makes pages.</param>
/// <param name="identity">Where the pages are.</param>
public sealed class PageAnswers(PageRenderer renderer, MailIdentity identity)
{
    /// <summary>The page about a request.</summary>
    internal async Task<IActionResult> OfAsync(HttpRequest request, RequestView view, int status)
    {
        if (view.LooksAgain)
        {
            OutcomeWait.LookAgain(request.HttpContext.Response);
        }

        return Html(request, await renderer.RenderAsync(view), status);
    }

    /// <summary>The page about a mail to be placed.</summary>
    internal async Task<IActionResult> OfAsync(HttpRequest request, TriageView view, int status) =>
        Html(request, await renderer.RenderAsync(view), status);

    /// <summary>The page about an expert's absences.</summary>
    internal async Task<IActionResult> OfAsync(HttpRequest request, AvailabilityView view, int status) =>
        Html(request, await renderer.RenderAsync(view), status);

    /// <summary>The page of a comparison.</summary>
    internal async Task<IActionResult> OfAsync(HttpRequest request, RedlineView view, int status) =>
        Html(request, await renderer.RenderAsync(view), status);

    /// <summary>The page of a published Information Note, which may be kept and found by anybody.</summary>
    internal async Task<IActionResult> OfAsync(HttpRequest request, NoteView view)
    {
        var page = Html(request, await renderer.RenderAsync(view), StatusCodes.Status200OK);
        PageHeaders.Open(request.HttpContext.Response);
        return page;
    }

    /// <summary>The page that says why there is none.</summary>
    internal async Task<IActionResult> OfAsync(HttpRequest request, PageProblem problem) =>
        Html(request, await renderer.RenderAsync(problem, LinkDoor.LanguageOf(request)), StatusOf(request, problem));

    /// <summary>Back to a page that can be loaded again without doing anything (303).</summary>
    internal IActionResult SeeOther(HttpRequest request, string address)
    {
        PageHeaders.Set(request.HttpContext.Response, identity);
        request.HttpContext.Response.Headers.Location = address;
        return new StatusCodeResult(StatusCodes.Status303SeeOther);
    }

    /// <summary>Whether a form was sent by one of our own pages.</summary>
    internal bool IsOwn(HttpRequest request) => PageOrigin.IsOwn(request, identity);

    private static int StatusOf(HttpRequest request, PageProblem problem)
    {
        if (problem == PageProblem.TooMany)
        {
            request.HttpContext.Response.Headers.RetryAfter = ((int)GuessLimiter.Window.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return problem switch
        {
            PageProblem.TooMany => StatusCodes.Status429TooManyRequests,
            PageProblem.TooLarge => StatusCodes.Status413PayloadTooLarge,
            PageProblem.Removed => StatusCodes.Status410Gone,
            PageProblem.Foreign => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status404NotFound,
        };
    }

    private ContentResult Html(HttpRequest request, string html, int status)
    {
        PageHeaders.Set(request.HttpContext.Response, identity);
        return new ContentResult { StatusCode = status, ContentType = "text/html; charset=utf-8", Content = html };
    }
}
