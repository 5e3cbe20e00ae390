using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.App.Closing;

/// <summary>What is left of a request that was removed.</summary>
/// <param name="Reference">The reference, which is never used again.</param>
/// <param name="Stage">How its case ended.</param>
/// <param name="From">When its note came (UTC).</param>
/// <param name="Ended">When its case ended (UTC).</param>
/// <param name="Archive">SHA-256 of its archive.</param>
/// <param name="By">Who removed it.</param>
/// <param name="At">When (UTC).</param>
public sealed record RemovedAnswer(
    Reference Reference, Stage Stage, DateTimeOffset From, DateTimeOffset Ended, string Archive, Party By, DateTimeOffset At)
{
    internal static RemovedAnswer Of(RemovedRequest removed) =>
        new(removed.Reference, removed.Stage, removed.From, removed.Ended, removed.Archive, removed.By, removed.At);
}
