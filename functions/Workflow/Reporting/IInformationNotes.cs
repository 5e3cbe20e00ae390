using Serverless.Domain.Parties;
using Serverless.Domain.Reporting;
using Serverless.Domain.Results;

namespace Serverless.Workflow.Reporting;

/// <summary>Writes and reads Information Notes as DOCX.</summary>
public interface IInformationNotes
{
    /// <summary>Writes a note: the title with its footnote, then the sections. Equal notes give equal bytes.</summary>
    byte[] Write(InformationNote note);

    /// <summary>
    /// Reads a note that was written here and edited in Word since; tracked changes count as accepted. Sentences that are unchanged keep
    /// their sources, wherever they stand now; the others are the editor's. Title and footnote are not the editor's to change.
    /// </summary>
    /// <param name="content">The DOCX, already checked.</param>
    /// <param name="asWritten">The note that was given out.</param>
    /// <param name="editor">Who edited it.</param>
    /// <returns>A refusal when the document cannot be read or holds no section of a note.</returns>
    Result<InformationNote> Read(ReadOnlyMemory<byte> content, InformationNote asWritten, Party editor);
}
