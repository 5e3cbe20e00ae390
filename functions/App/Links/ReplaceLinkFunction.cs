using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Workflow.Links;
using Serverless.Workflow.Mail;

namespace Serverless.App.Links;

/// <summary>
/// <c>POST /api/links/{purpose}/{kind}/{id}</c>: makes a link that stands, to a calendar feed or to an expert's absences. All links of that
/// purpose that the party had before end.
/// </summary>
public sealed class ReplaceLinkFunction(StandingLinkDesk desk, MailIdentity identity)
{
    /// <summary>Answers 200 with the address, or a problem.</summary>
    [Function("ReplaceLink")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = LinkRoute.Path)] HttpRequest request,
        string purpose,
        string kind,
        string id,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (asked, party, problem) = LinkRoute.Read(purpose, kind, id);
        if (party is null)
        {
            return problem!;
        }

        request.HttpContext.Response.Headers.CacheControl = "no-store";
        var web = identity.Web ?? new Uri($"{request.Scheme}://{request.Host}/");
        var made = await desk.ReplaceAsync(asked, party, web, cancellationToken);
        return made.IsDone ? ApiJson.Answer(StatusCodes.Status200OK, new LinkAnswer(made.Value)) : Problems.Of(made.Refusal);
    }
}
