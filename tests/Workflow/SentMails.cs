using System.Collections.Concurrent;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Workflow;

/// <summary>A provider that takes every message, unless a test has it answer otherwise.</summary>
internal sealed class SentMails : IMailSender
{
    private readonly ConcurrentQueue<OutgoingMail> _offered = new();

    /// <summary>Every message that it was given, taken or not.</summary>
    public IReadOnlyList<OutgoingMail> Offered => [.. _offered];

    /// <summary>What it says to a message.</summary>
    public Func<OutgoingMail, SendOutcome> Answer { get; set; } = _ => new SendOutcome(SendResult.Sent, "taken");

    public Task<SendOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        _offered.Enqueue(mail);
        return Task.FromResult(Answer(mail));
    }
}
