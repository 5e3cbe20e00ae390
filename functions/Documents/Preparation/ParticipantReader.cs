using System.Text;
using Serverless.Documents.Checks;
using Serverless.Documents.Text;
using Serverless.Domain.Preparation.Lists;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Preparation;

namespace Serverless.Documents.Preparation;

/// <summary>Reads lists of participants. Keeps nothing between calls; safe for any number of threads.</summary>
public sealed class ParticipantReader(TextLimits limits) : IParticipantReader
{
    private const int LongestText = 200_000;

    private readonly DocumentChecker _checker = new(limits);

    /// <summary>Creates it with the default limits.</summary>
    public ParticipantReader()
        : this(new TextLimits())
    {
    }

    /// <inheritdoc />
    public ParticipantReading ReadText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestText
            ? ParticipantReading.Of(ParticipantLines.Read(text))
            : Refused(DocumentProblem.TooLarge, $"The text has {text.Length} characters; at most {LongestText} are read as a list. Send the list as a document.");
    }

    /// <inheritdoc />
    public ParticipantReading ReadDocument(
        string name, string? declaredType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        var check = _checker.Check(name, declaredType, content, cancellationToken);
        var text = check.Kind is DocumentKind.Text || check.Refusal?.Problem == DocumentProblem.UnknownKind ? TextBytes.Decode(content.Span) : null;
        if (!check.IsAccepted && text is not null)
        {
            // In an encoding from before UTF-8 it is no text to the check; as what it says it is.
            check = _checker.Check(name, declaredType, Encoding.UTF8.GetBytes(text), cancellationToken);
        }

        if (!check.IsAccepted)
        {
            return ParticipantReading.Refused(check.Refusal);
        }

        try
        {
            return check.Kind switch
            {
                DocumentKind.Xlsx => ParticipantReading.Of(WorkbookTables.Read(content, limits, cancellationToken), check.Findings),
                DocumentKind.Docx => ParticipantReading.Of(DocumentTables.Read(content, limits), check.Findings),
                DocumentKind.Text => Text(name, text ?? string.Empty, check),
                _ => Refused(DocumentProblem.UnknownKind, $"{name} is {check.ContentType}, from which no list is read. Send the list as XLSX, DOCX or CSV, or in the text of the mail."),
            };
        }
        catch (TextLimitException exception)
        {
            return Refused(DocumentProblem.TooLarge, $"{name} is not read: {exception.Message}. Send a smaller document.");
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // The libraries say in many ways that the bytes make no document: format, XML, I/O, null, index.
            return Refused(DocumentProblem.Damaged, Words.Damaged(name));
        }
    }

    private static ParticipantReading Text(string name, string text, DocumentCheck check)
    {
        if (text.Length > LongestText)
        {
            return Refused(DocumentProblem.TooLarge, $"{name} has {text.Length} characters; at most {LongestText} are read as a list. Send it in parts.");
        }

        var isTable = Path.GetExtension(name).ToUpperInvariant() is ".CSV" or ".TSV" or ".TAB";
        return ParticipantReading.Of(
            isTable ? ParticipantTables.Read([new ListTable(string.Empty, DelimitedText.Read(text))]) : ParticipantLines.Read(text), check.Findings);
    }

    private static ParticipantReading Refused(DocumentProblem problem, string message) => ParticipantReading.Refused(new DocumentRefusal(problem, message));
}
