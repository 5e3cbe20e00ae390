using Serverless.Documents.Packages;
using Serverless.Documents.Text;
using Serverless.Domain.Parties;
using Serverless.Domain.Reporting;
using Serverless.Domain.Results;
using Serverless.Workflow.Reporting;

namespace Serverless.Documents.Reporting;

/// <summary>Information Notes as DOCX. Keeps nothing between calls; safe for any number of threads.</summary>
public sealed class InformationNotes(TextLimits limits) : IInformationNotes
{
    /// <summary>Creates it with the default limits.</summary>
    public InformationNotes()
        : this(new TextLimits())
    {
    }

    /// <inheritdoc />
    public byte[] Write(InformationNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return new InformationNoteWriter(note).Write();
    }

    /// <inheritdoc />
    public Result<InformationNote> Read(ReadOnlyMemory<byte> content, InformationNote asWritten, Party editor)
    {
        ArgumentNullException.ThrowIfNull(asWritten);
        ArgumentNullException.ThrowIfNull(editor);
        return Guarded.Run<InformationNote>("The Information Note", () =>
        {
            using var file = DraftFile.Open(content, limits);
            return new InformationNoteReader(asWritten, editor).Read(file) is { } sections
                ? asWritten with { Sections = sections }
                : new Refusal(
                    RefusalReason.Invalid,
                    $"The document holds no section of an Information Note. Send the note of {asWritten.Reference} with your changes, its headings as they were.");
        });
    }
}
