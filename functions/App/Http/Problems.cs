using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Serverless.Domain.Results;

namespace Serverless.App.Http;

/// <summary>Errors of the API as RFC 9457 has them.</summary>
internal static class Problems
{
    /// <summary>A refusal as a problem.</summary>
    internal static ContentResult Of(Refusal refusal) => Answer(StatusOf(refusal.Reason), refusal.Reason.ToString(), refusal.Message);

    /// <summary>A request that cannot be understood.</summary>
    internal static ContentResult BadRequest(string detail) => Answer(StatusCodes.Status400BadRequest, nameof(RefusalReason.Invalid), detail);

    /// <summary>A reference that no request has.</summary>
    internal static ContentResult NoRequest(string reference) =>
        Of(new Refusal(RefusalReason.NotFound, $"There is no request '{reference}'. A reference looks like GTM-2017-01."));

    private static int StatusOf(RefusalReason reason) => reason switch
    {
        RefusalReason.NotFound => StatusCodes.Status404NotFound,
        RefusalReason.NotAllowed => StatusCodes.Status403Forbidden,
        RefusalReason.Invalid => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status409Conflict,
    };

    /// <summary>A problem with a status of its own.</summary>
    internal static ContentResult Answer(int status, string reason, string detail) => ApiJson.Answer(
        status,
        new ProblemDetails
        {
            Type = $"urn:serverless:problem:{reason}",
            Title = reason,
            Status = status,
            Detail = detail,
        },
        "application/problem+json");
}
