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
    internal const string KeyHeader = "Idempotency-Key";
    private const int LongestKey = 200;

    /// <summary>Answers 202 when the command is safe in the inbox, with the place where its outcome will be; or a problem.</summary>
    [Function("PostCommand")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/requests/{reference}/commands")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        string reference,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var key = request.Headers[KeyHeader].ToString();
        if (key is { Length: 0 or > LongestKey })
        {
            return Problems.BadRequest($"The header {KeyHeader} is needed, 1 to {LongestKey} characters: the same key for the same command, a new one for a new one.");
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

        var envelope = new CommandEnvelope(parsed, key, body.By, Channel.Api, time.GetUtcNow(), body.Command);
        var stored = await desk.SubmitAsync(client, envelope, cancellationToken);
        return stored.IsDone ? Accepted(request.HttpContext.Response.Headers, parsed, stored.Value) : Problems.Of(stored.Refusal);
    }

    private static ContentResult Accepted(IHeaderDictionary headers, Reference reference, StoredCommand stored)
    {
        headers.Location = $"/api/requests/{reference}/commands/{Uri.EscapeDataString(stored.Envelope.Key)}";
        headers.RetryAfter = "1";
        headers.CacheControl = "no-store";
        return ApiJson.Answer(StatusCodes.Status202Accepted, CommandStatus.From(stored));
    }
}
