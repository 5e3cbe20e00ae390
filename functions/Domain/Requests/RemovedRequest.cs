using Serverless.Domain.Parties;

namespace Serverless.Domain.Requests;

/// <summary>What is left of a request that was removed under the rule of retention. Its reference is never used again.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Stage">How its case ended.</param>
/// <param name="From">When its note came (UTC).</param>
/// <param name="Ended">When its case ended (UTC).</param>
/// <param name="Archive">SHA-256 of its archive, which somebody has.</param>
/// <param name="By">Who removed it; the system when its time had passed.</param>
/// <param name="At">When (UTC).</param>
public sealed record RemovedRequest(
    Reference Reference, Stage Stage, DateTimeOffset From, DateTimeOffset Ended, string Archive, Party By, DateTimeOffset At)
{
    /// <summary>The hashes of the raw mails that are still to be removed; empty once all is done.</summary>
    public IReadOnlyList<string> Mails { get; init; } = [];

    /// <summary>Whether everything else is gone.</summary>
    public bool IsDone { get; init; }
}
