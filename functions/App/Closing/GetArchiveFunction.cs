using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Documents;
using Serverless.App.Http;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Closing;

namespace Serverless.App.Closing;

/// <summary><c>GET /api/requests/{reference}/archive</c>: the whole case in one ZIP, once it is over.</summary>
public sealed class GetArchiveFunction(ArchiveDesk desk, IArchives archives, TimeProvider time)
{
    /// <summary>Answers 200 with the archive or 206 with a range of it, 304 if the caller has it, 404 for no request, 409 while the case is open.</summary>
    [Function("GetArchive")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "api/requests/{reference}/archive")] HttpRequest request,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Reference.TryParse(reference, out var parsed))
        {
            return Problems.NoRequest(reference);
        }

        var found = await desk.GetAsync(parsed, cancellationToken);
        if (!found.IsDone)
        {
            return Problems.Of(found.Refusal);
        }

        if (await archives.OpenAsync(found.Value, cancellationToken) is not { } content)
        {
            return Problems.Of(new Refusal(RefusalReason.NotFound, $"The archive of {parsed} is not there any more."));
        }

        await archives.NoteReturnedAsync(found.Value, time.GetUtcNow(), cancellationToken);
        return DocumentAnswer.Of(request.HttpContext.Response, found.Value.Entry, content);
    }
}
