using Serverless.Domain.Parties;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;

namespace Serverless.Workflow.Reporting;

/// <summary>Reads what the lead expert sends back of an Information Note: the file is checked first, whoever sent it.</summary>
/// <param name="checker">Checks files on their way in.</param>
/// <param name="notes">Reads notes.</param>
/// <param name="keeper">Knows the note as it was given out.</param>
public sealed class EditedNotes(IDocumentChecker checker, IInformationNotes notes, NoteKeeper keeper)
{
    /// <summary>As the problem of a document: it opens, and has none of the headings of a note.</summary>
    public const string NoHeadings = nameof(NoHeadings);

    /// <summary>Reads an edited note.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="name">The file name.</param>
    /// <param name="content">The file.</param>
    /// <param name="editor">Who edited it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The note in all languages, or why the file is not taken.</returns>
    public async Task<Result<NoteEdition>> ReadAsync(
        VisitRequest visit, string name, ReadOnlyMemory<byte> content, Party editor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var check = checker.Check(name, declaredType: null, content, cancellationToken);
        if (!check.IsAccepted)
        {
            return Refused(name, check.Refusal.Problem.ToString(), check.Refusal.Message);
        }

        if (check.Kind != DocumentKind.Docx)
        {
            return Refused(name, nameof(DocumentProblem.UnknownKind), $"{name} is {check.ContentType}. Send the note as a Word document (.docx).");
        }

        if (await keeper.FindAsync(visit.Reference, visit.Reporting?.Newest ?? 0, cancellationToken) is not { } known)
        {
            return new Refusal(RefusalReason.NotFound, $"There is no Information Note of {visit.Reference} yet.");
        }

        // What passed the check can be opened.
        var read = notes.Read(content, known.Note, editor);
        return read.IsDone ? known.Edited(read.Value) : Refused(name, NoHeadings, read.Refusal.Message);
    }

    private static Refusal Refused(string name, string problem, string message) =>
        new(RefusalReason.Invalid, message) { Document = new RefusedDocument(name, problem) };
}
