using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Links;
using Serverless.Pages.Web;
using Serverless.Pages.Web.Forms;
using Serverless.Workflow.Triage;

namespace Serverless.App.Pages;

/// <summary><c>GET /v/{token}</c>: the page of a link. Shows and never acts, whoever follows it.</summary>
public sealed class GetPageFunction(LinkDoor door, RequestPages pages, PageAnswers answers, AvailabilityPages availability, ITriage triage)
{
    /// <summary>Answers 200 with the page, 404 for a link that does not work, 429 to whoever tries too many.</summary>
    [Function("GetPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "v/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (link, problem) = await door.OpenAsync(request, token, cancellationToken);
        if (link is null)
        {
            return await answers.OfAsync(request, problem!.Value);
        }

        if (link.Grant.Purpose == LinkPurpose.Availability)
        {
            return await availability.ShowAsync(request, link, cancellationToken);
        }

        if (link.Grant.Purpose == LinkPurpose.Assign)
        {
            return await triage.FindAsync(link.Grant.Subject, cancellationToken) is { } item
                ? await answers.OfAsync(request, new TriageView(link.Reader, item, FormState.Empty), StatusCodes.Status200OK)
                : await answers.OfAsync(request, PageProblem.Unknown);
        }

        return await pages.ViewAsync(link, request.Query, cancellationToken) is { } view
            ? await answers.OfAsync(request, view, StatusCodes.Status200OK)
            : await answers.OfAsync(request, await pages.WhyNoneAsync(link, cancellationToken));
    }
}
