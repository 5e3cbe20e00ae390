using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Documents;
using Serverless.Domain.Documents;
using Serverless.Domain.Links;
using Serverless.Pages.Web;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Requests;

namespace Serverless.App.Pages;

/// <summary><c>GET /v/{token}/documents/{id}/{version}</c>: a document that the page of the link lists, and no other.</summary>
public sealed class GetPageDocumentFunction(LinkDoor door, PageAnswers answers, IRequestStore requests, IDocuments documents, IRawMail raw)
{
    /// <summary>Answers 200 with the content or 206 with a range of it, 304 if the caller has it, 404 for what the page does not list.</summary>
    [Function("GetPageDocument")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "v/{token}/documents/{id}/{version:int}")] HttpRequest request,
        string token,
        string id,
        int version,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (link, problem) = await door.OpenAsync(request, token, cancellationToken);
        if (link is null)
        {
            return await answers.OfAsync(request, problem!.Value);
        }

        if (link.Grant.Purpose == LinkPurpose.Assign && id == AssignPage.Message)
        {
            return await HeldAsync(request, link.Grant.Subject, cancellationToken) ?? await answers.OfAsync(request, PageProblem.NoDocument);
        }

        if (link.Grant.Reference is { } reference
            && await requests.FindAsync(reference, cancellationToken) is { } visit
            && Sight.DocumentsOf(visit, link.Grant.Party).FirstOrDefault(known => known.Id == id && known.Version == version) is { } entry
            && await documents.OpenAsync(reference, entry, cancellationToken) is { } content)
        {
            return DocumentAnswer.Of(request.HttpContext.Response, entry, content);
        }

        return await answers.OfAsync(request, PageProblem.NoDocument);
    }

    private async Task<IActionResult?> HeldAsync(HttpRequest request, string mail, CancellationToken cancellationToken)
    {
        if (await raw.ReadAsync(mail, cancellationToken) is not { } message)
        {
            return null;
        }

        var entry = new DocumentEntry(AssignPage.Message, 1, DocumentRole.Message, $"{AssignPage.Message}.eml", "message/rfc822", message.Length, mail);
        return DocumentAnswer.Of(request.HttpContext.Response, entry, new MemoryStream(message.ToArray(), writable: false));
    }
}
