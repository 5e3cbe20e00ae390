using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Workflow.Links;

namespace Serverless.App.Links;

/// <summary><c>DELETE /api/links/{purpose}/{kind}/{id}</c>: ends all standing links of a purpose that a party has.</summary>
public sealed class EndLinksFunction(StandingLinkDesk desk)
{
    /// <summary>Answers 204 also when there were none, or a problem.</summary>
    [Function("EndLinks")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = LinkRoute.Path)] HttpRequest request,
        string purpose,
        string kind,
        string id,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (asked, party, problem) = LinkRoute.Read(purpose, kind, id);
        return party is null ? problem!
            : await desk.EndAsync(asked, party, cancellationToken) is { } refusal ? Problems.Of(refusal)
            : new NoContentResult();
    }
}
