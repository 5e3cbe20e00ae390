using Serverless.Domain.Drafts;
using Serverless.Domain.Results;

namespace Serverless.Workflow.Documents;

/// <summary>Writes and reads National Implementation Action Plans as DOCX.</summary>
public interface INapDrafts
{
    /// <summary>
    /// Writes a plan: a section with a table for each operative paragraph and kind of weapons, the fixed words in the plan's language.
    /// The same plan gives the same text with the same identities of its paragraphs.
    /// </summary>
    byte[] Write(NapDraft draft);

    /// <summary>
    /// Reads a plan that was written here, whatever became of it in Word since: rows may have been added, moved or taken out. Tracked
    /// changes count as accepted.
    /// </summary>
    /// <param name="content">The DOCX, already checked.</param>
    /// <param name="asWritten">What is known about it from the record; the measures are read from the document.</param>
    /// <returns>A refusal when the document cannot be read or holds no section of a plan.</returns>
    Result<NapDraft> Read(ReadOnlyMemory<byte> content, NapDraft asWritten);

    /// <summary>Gives any DOCX the stamp of a version, and an identity to each paragraph that has none. What it shows stays the same.</summary>
    /// <returns>A refusal when the document cannot be read.</returns>
    Result<byte[]> Stamp(ReadOnlyMemory<byte> content, DraftStamp stamp);

    /// <summary>Reads the stamp of a version.</summary>
    /// <returns>Null where the document carries none or cannot be read.</returns>
    DraftStamp? StampOf(ReadOnlyMemory<byte> content);
}
