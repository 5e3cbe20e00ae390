using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Serverless.App.Http;
using Serverless.Domain.Policies;
using Serverless.Workflow.Mail;

namespace Serverless.App.Mail;

/// <summary><c>POST /api/mail</c> with a raw message (message/rfc822): the door for mail gateways.</summary>
public sealed class PostMailFunction(MailDoor door, Policy policy)
{
    private const string ContentType = "message/rfc822";

    // Headers and transfer encoding of a message that is only just small enough, and then some.
    private const int Slack = 1024 * 1024;

    /// <summary>Answers 202 when the message is safe, with its hash; <c>recipient</c> names the envelope's recipient.</summary>
    [Function("PostMail")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "api/mail")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.ContentType?.Split(';')[0].Trim().Equals(ContentType, StringComparison.OrdinalIgnoreCase) != true)
        {
            return Problems.Answer(
                StatusCodes.Status415UnsupportedMediaType, "Invalid", $"Send the raw message as {ContentType}, not as '{request.ContentType}'.");
        }

        // What is larger than the policy's limit is kept all the same and shown to an officer; only what cannot be a mail is refused.
        var most = (2L * policy.Limits.MessageBytes) + Slack;
        if (await Bodies.ReadAsync(request.Body, most, cancellationToken) is not { } body)
        {
            return Problems.Answer(
                StatusCodes.Status413PayloadTooLarge, "Invalid", $"The message is larger than {most} bytes. Ask the sender to send the documents another way.");
        }

        if (body.Length == 0)
        {
            return Problems.BadRequest("The body is empty. Send the raw message.");
        }

        var recipient = request.Query["recipient"].ToString();
        var hash = await door.TakeAsync(body, "api", recipient.Length == 0 ? null : recipient, cancellationToken);
        return ApiJson.Answer(StatusCodes.Status202Accepted, new MailReceipt(hash));
    }
}
