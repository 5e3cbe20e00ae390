using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Serverless.App.Http;
using Serverless.Domain.Results;
using Serverless.Workflow.Commands;

namespace Serverless.App.Commands;

/// <summary>Answers whoever gave a command.</summary>
internal static class CommandAnswers
{
    /// <summary>The header with the idempotency key.</summary>
    internal const string KeyHeader = "Idempotency-Key";

    private const int LongestKey = 200;

    /// <summary>The idempotency key of a call.</summary>
    /// <returns>The key, or the problem that the caller gets.</returns>
    internal static (string? Key, ContentResult? Problem) KeyOf(HttpRequest request) => request.Headers[KeyHeader].ToString() is { Length: > 0 and <= LongestKey } key
        ? (key, null)
        : (null, Problems.BadRequest($"The header {KeyHeader} is needed, 1 to {LongestKey} characters: the same key for the same command, a new one for a new one."));

    /// <summary>202 with the place of the outcome, or why the command was not taken.</summary>
    internal static ContentResult Of(HttpRequest request, Result<StoredCommand> stored)
    {
        if (!stored.IsDone)
        {
            return Problems.Of(stored.Refusal);
        }

        var (headers, envelope) = (request.HttpContext.Response.Headers, stored.Value.Envelope);
        headers.Location = $"/api/requests/{envelope.Reference}/commands/{Uri.EscapeDataString(envelope.Key)}";
        headers.RetryAfter = "1";
        headers.CacheControl = "no-store";
        return ApiJson.Answer(StatusCodes.Status202Accepted, CommandStatus.From(stored.Value));
    }
}
