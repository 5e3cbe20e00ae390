using Serverless.Domain.Documents;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Documents;

namespace Serverless.Workflow.Drafting;

/// <summary>Finds the one Word document that is meant among what came, and checks it.</summary>
/// <param name="files">Reads documents.</param>
/// <param name="checker">Checks them.</param>
public sealed class DraftDocument(DraftFiles files, IDocumentChecker checker)
{
    /// <summary>Finds it.</summary>
    /// <returns>Null content where there is none; a refusal when it cannot be taken, or when there are several.</returns>
    internal async Task<FoundDocument> FindAsync(Reference reference, IReadOnlyList<DocumentEntry> documents, CancellationToken cancellationToken)
    {
        var found = new List<FoundDocument>();
        foreach (var entry in documents.Where(entry => entry.Role != DocumentRole.Message))
        {
            var content = await files.ReadAsync(reference, entry, cancellationToken);
            var check = checker.Check(entry.Name, entry.ContentType, content, cancellationToken);
            var isMeant = check.Kind == DocumentKind.Docx || DraftFileNames.IsDraft(entry.Name, string.Empty);
            if (isMeant)
            {
                found.Add(new FoundDocument(entry, content, Judge(entry, check)));
            }
        }

        return found switch
        {
            [] => FoundDocument.None,
            [var one] => one,
            _ => FoundDocument.None with
            {
                Refusal = new Refusal(
                    RefusalReason.Invalid,
                    $"There are several documents: {string.Join(", ", found.Select(one => one.Entry!.Name))}. Send the one that is the draft, alone."),
            },
        };
    }

    private static Refusal? Judge(DocumentEntry entry, DocumentCheck check) => check switch
    {
        { Refusal: { } refusal } => refusal.ToRefusal(entry.Name),
        { Kind: not DocumentKind.Docx } =>
            new DocumentRefusal(DocumentProblem.UnknownKind, $"'{entry.Name}' is no Word document. Save the draft as .docx and send it again.").ToRefusal(entry.Name),
        _ => null,
    };
}
