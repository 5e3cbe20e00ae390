using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
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

    /// <summary>
    /// Gives any DOCX the stamp of a version, and an identity to each paragraph that has none. Where a plan that was written here shows
    /// its reference, version and day, it shows the new ones. Comments that are for the editors alone are taken out, with the answers to
    /// them; all else stays the same.
    /// </summary>
    /// <param name="content">The DOCX, already checked.</param>
    /// <param name="stamp">The version that it becomes.</param>
    /// <param name="language">In which language the day is written.</param>
    /// <param name="date">The day of the version.</param>
    /// <returns>A refusal when the document cannot be read.</returns>
    Result<byte[]> Stamp(ReadOnlyMemory<byte> content, DraftStamp stamp, Language language, DateOnly date);

    /// <summary>
    /// Makes the draft of an earlier visit the first version of another: stamped like any version, and in a plan that was written here every
    /// row that is not yet in place says from which version it was carried over. Tracked changes and comments stay as they are.
    /// </summary>
    /// <param name="content">The earlier draft, already checked.</param>
    /// <param name="from">Which version it was.</param>
    /// <param name="to">The version that it becomes.</param>
    /// <param name="language">The language of the plan.</param>
    /// <param name="date">The day of the version.</param>
    /// <returns>A refusal when the document cannot be read.</returns>
    Result<byte[]> CarryOver(ReadOnlyMemory<byte> content, DraftStamp from, DraftStamp to, Language language, DateOnly date);

    /// <summary>Reads the stamp of a version.</summary>
    /// <returns>Null where the document carries none or cannot be read.</returns>
    DraftStamp? StampOf(ReadOnlyMemory<byte> content);
}
