using Serverless.Domain.Mail;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Triage;

/// <summary>A mail that waits, or has waited, for an officer to say where it belongs.</summary>
public sealed record TriageItem
{
    /// <summary>Its id: the hash of the raw message.</summary>
    public required string Id { get; init; }

    /// <summary>When it came (UTC).</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>Why it waits.</summary>
    public required TriageReason Reason { get; init; }

    /// <summary>The reason in plain English, with what was seen.</summary>
    public required string Detail { get; init; }

    /// <summary>Who it says it is from; null when that cannot be read.</summary>
    public Mailbox? From { get; init; }

    /// <summary>The subject.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>The first lines of its text, at most 1,000 characters.</summary>
    public string Excerpt { get; init; } = string.Empty;

    /// <summary>What was found about its sender; null when it was not read.</summary>
    public SenderCheck? Sender { get; init; }

    /// <summary>Where it might belong, the likeliest first.</summary>
    public IReadOnlyList<TriageGuess> Guesses { get; init; } = [];

    /// <summary>How far it has come.</summary>
    public TriageState State { get; init; }

    /// <summary>Who said where it belongs; null while nobody has.</summary>
    public Party? SettledBy { get; init; }

    /// <summary>When that was (UTC).</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>The request that it went to.</summary>
    public Reference? Reference { get; init; }
}
