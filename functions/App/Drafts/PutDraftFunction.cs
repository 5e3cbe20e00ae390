using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.App.Commands;
using Serverless.App.Http;
using Serverless.Domain.Commands;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Requests;

namespace Serverless.App.Drafts;

/// <summary>
/// <c>PUT /api/requests/{reference}/draft?by=&amp;remark=</c> with <c>If-Match</c>: the editor's next version, in place of the newest one.
/// The same version sent again is the same command.
/// </summary>
public sealed class PutDraftFunction(IRequestStore requests, UploadFiling filing, CommandDesk desk, ICommandInbox inbox, TimeProvider time)
{
    private const int Letters = 16;

    /// <summary>
    /// Answers 202 when document and command are safe, with the place where the outcome will be; 428 without <c>If-Match</c>, 412 when
    /// there is a newer version by now; or another problem.
    /// </summary>
    [Function("PutDraft")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = "api/requests/{reference}/draft")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var who = request.Query["by"].ToString();
        if (DraftCalls.ReadParty(who) is not { } by)
        {
            return DraftCalls.NoParty("by", who);
        }

        if (!Reference.TryParse(reference, out var parsed) || await requests.FindAsync(parsed, cancellationToken) is not { } visit)
        {
            return Problems.NoRequest(reference);
        }

        if (visit.Drafting is not { } drafting)
        {
            return DraftCalls.NoDraft(visit);
        }

        if (DraftMatch.Read(request, drafting.Newest) is not { } seen)
        {
            return Problems.Answer(
                StatusCodes.Status428PreconditionRequired,
                nameof(RefusalReason.Invalid),
                string.Create(CultureInfo.InvariantCulture, $"Say which version yours replaces, so that no newer one is lost: If-Match: \"{drafting.Newest}\"."));
        }

        var (body, problem) = await DraftBody.ReadAsync(request, by, filing, cancellationToken);
        if (body is null)
        {
            return problem!;
        }

        // Whoever sends it again, not knowing that it was taken, is not told that somebody was faster.
        var remark = request.Query["remark"].ToString() is { Length: > 0 } said ? said : null;
        var key = string.Create(CultureInfo.InvariantCulture, $"draft-{seen}-{body.Entry.Hash[..Letters]}-{by.Kind}-{by.Id}");
        if (await inbox.FindAsync(parsed, key, cancellationToken) is null && seen != drafting.Newest)
        {
            return Problems.Answer(
                StatusCodes.Status412PreconditionFailed,
                nameof(RefusalReason.AlreadyDone),
                string.Create(CultureInfo.InvariantCulture, $"Version {drafting.Newest} of the draft of {parsed} is the newest by now, not version {seen}. Look at it and send yours again."));
        }

        await filing.KeepAsync(parsed, body.Entry, body.Content, cancellationToken);
        var envelope = new CommandEnvelope(parsed, key, by, Channel.Api, time.GetUtcNow(), new IssueDraft(body.Entry, seen, remark));
        return CommandAnswers.Of(request, await desk.SubmitAsync(client, envelope, cancellationToken));
    }
}
