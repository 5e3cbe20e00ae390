using Serverless.Domain.Documents;
using Serverless.Domain.Parties;

namespace Serverless.Domain.Requests;

/// <summary>A question that the mission was asked, and its answer.</summary>
/// <param name="Question">The question, as it was sent.</param>
/// <param name="By">Who asked.</param>
/// <param name="At">When (UTC).</param>
public sealed record Clarification(string Question, Party By, DateTimeOffset At)
{
    /// <summary>The answer in the mission's words; null while there is none.</summary>
    public string? Answer { get; init; }

    /// <summary>When it was answered (UTC).</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>The ids of the documents that came with the answer, by <see cref="DocumentEntry.Id"/>.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];
}
