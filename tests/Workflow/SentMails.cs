using Serverless.Workflow.Mail;

namespace Serverless.Tests.Workflow;

/// <summary>A provider that takes every message; what was sent the outbox tells.</summary>
internal sealed class SentMails : IMailSender
{
    public Task<SendOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken) =>
        Task.FromResult(new SendOutcome(SendResult.Sent, "taken"));
}
