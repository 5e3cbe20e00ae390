using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.App.Pages;
using Serverless.Domain.Links;
using Serverless.Pages.Letters;
using Serverless.Pages.Web;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Links;
using Serverless.Workflow.Mail;

namespace Serverless.App.Calendars;

/// <summary>
/// <c>GET /v/{token}/visits.ics</c>: the calendar feed of a link. Programs ask for it again and again, without cookies and
/// mostly without a language; it is then in that of the register.
/// </summary>
public sealed class GetFeedFunction(LinkDoor door, PageAnswers answers, FeedDesk feeds, MailIdentity identity)
{
    private const int TagLength = 32;

    /// <summary>Answers 200 with the feed and its ETag, 304 if the program has it already, 404 for a link that does not work, 429 to whoever tries too many.</summary>
    [Function("GetFeed")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = $"v/{{token}}/{StandingLinkDesk.FeedFile}")] HttpRequest request,
        string token,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (link, problem) = await door.OpenAsync(request, token, cancellationToken);
        if (link is null)
        {
            return await answers.OfAsync(request, problem!.Value);
        }

        var (party, reader) = (link.Grant.Party, link.Reader);
        if (link.Grant.Purpose != LinkPurpose.Feed || !StandingLinks.MayHold(LinkPurpose.Feed, party, reader.Registers))
        {
            return await answers.OfAsync(request, PageProblem.Unknown);
        }

        var text = await feeds.WriteAsync(
            party, reader.Words["letter.header"], (reference, registers) => EntryTexts.Of(reader.Words, reference, registers), cancellationToken);
        var content = Encoding.UTF8.GetBytes(text);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..TagLength]}\"";
        PageHeaders.Set(request.HttpContext.Response, identity);
        var headers = request.HttpContext.Response.Headers;
        headers.CacheControl = "private, no-cache";
        headers.ETag = tag;
        headers.Vary = "Accept-Language";
        headers.ContentDisposition = $"inline; filename=\"{StandingLinkDesk.FeedFile}\"";
        return EntityTags.Has(request, tag)
            ? new StatusCodeResult(StatusCodes.Status304NotModified)
            : new FileContentResult(content, "text/calendar; charset=utf-8");
    }
}
