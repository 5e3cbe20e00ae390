using Serverless.Domain.Notices;

namespace Serverless.Workflow.Notices;

/// <summary>A notice in the outbox.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Token">
/// What its Message-ID is made of: random, so that nobody can guess it, and the same however often it is sent.
/// </param>
/// <param name="Changed">When it came into that state (UTC).</param>
/// <param name="Version">Which writing of the row this is.</param>
public sealed record PostedNotice(Notice Notice, NoticeState State, string Token, DateTimeOffset Changed, string Version)
{
    /// <summary>What the provider said, or why it was not sent.</summary>
    public string? Detail { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>Before when it is not sent (UTC); null for at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}
