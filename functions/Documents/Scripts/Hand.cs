using Serverless.Documents.Model;
using Serverless.Domain.Drafts;

namespace Serverless.Documents.Scripts;

/// <summary>Who changed something, when, and how that is known.</summary>
/// <param name="Author">The name.</param>
/// <param name="At">When (UTC as far as is known).</param>
/// <param name="Origin">How it is known.</param>
/// <param name="Move">The move it is an end of; null for all else.</param>
internal sealed record Hand(string Author, DateTimeOffset At, LedgerOrigin Origin, string? Move = null)
{
    /// <summary>The hand of a tracked change; where it names nobody or no time, those of the return.</summary>
    internal Hand Of(TrackedChange change) => new(
        string.IsNullOrWhiteSpace(change.Author) ? Author : change.Author, change.At ?? At, LedgerOrigin.Tracked, change.Move is null ? null : "t" + change.Move);

    /// <summary>Whether both read as one change; times may differ, since one writes a sentence over several minutes.</summary>
    internal bool IsSame(Hand other) => Author == other.Author && Origin == other.Origin && Move == other.Move;
}
