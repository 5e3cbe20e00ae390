using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Serverless.App.Http;
using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Commands;

namespace Serverless.App.Commands;

/// <summary><c>POST /api/requests/{reference}/commands</c> with an <c>Idempotency-Key</c>: asks something of a request.</summary>
public sealed class PostCommandFunction(CommandDesk desk, TimeProvider time)
{
    /// <summary>Answers 202 when the command is safe in the inbox, with the place where its outcome will be; or a problem.</summary>
    [Function("PostCommand")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/requests/{reference}/commands")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (key, problem) = CommandAnswers.KeyOf(request);
        if (key is null)
        {
            return problem!;
        }

        if (!Reference.TryParse(reference, out var parsed))
        {
            return Problems.NoRequest(reference);
        }

        var (body, fault) = await ApiJson.ReadAsync<CommandBody>(request, cancellationToken);
        if (body is null)
        {
            return Problems.BadRequest(fault!);
        }

        if (body.By.Kind == PartyKind.System)
        {
            return Problems.Of(new Refusal(RefusalReason.NotAllowed, "Only the system itself acts as the system."));
        }

        if (body.Command is IssueDraft or ReturnDraft { Documents: [_, ..] } or SubmitNote { Document: not null })
        {
            return Problems.Of(new Refusal(RefusalReason.NotAllowed, $"A document is kept before a command speaks of it: send it to /api/requests/{parsed}/draft, or to the draft's returns."));
        }

        if (body.Command is AddDocument)
        {
            return Problems.Of(new Refusal(
                RefusalReason.NotAllowed, $"A document comes with its content: send it to POST /api/requests/{parsed}/documents, or a new version to PUT."));
        }

        var envelope = new CommandEnvelope(parsed, key, body.By, Channel.Api, time.GetUtcNow(), body.Command);
        return CommandAnswers.Of(request, await desk.SubmitAsync(client, envelope, cancellationToken));
    }
}
