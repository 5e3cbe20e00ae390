using Serverless.Domain.Results;

namespace Serverless.Workflow.Documents;

/// <summary>Reads drafts that come back from reviewers.</summary>
public interface IDraftReturns
{
    /// <summary>
    /// Finds the version that a return is based on, and reads all that was said and changed: comments and replies, tracked changes
    /// with their authors, and changes that nobody tracked, found by comparison with that version. The same input gives the same
    /// entries with the same ids.
    /// </summary>
    /// <param name="returned">The draft that came back.</param>
    /// <param name="versions">The versions that were sent out, in any order; at least one.</param>
    /// <returns>A refusal when the document cannot be read, or is like none of the versions.</returns>
    /// <exception cref="ArgumentException">There is no version to compare with, or one of them is no document of ours.</exception>
    Result<ReturnReading> Read(ReturnedDraft returned, IReadOnlyList<KnownVersion> versions);
}
