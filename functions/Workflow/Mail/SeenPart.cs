using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Notes;
using Serverless.Domain.Parties;
using Serverless.Workflow.Documents;

namespace Serverless.Workflow.Mail;

/// <summary>A file of a mail, and what could be read in it.</summary>
/// <param name="Part">The file.</param>
/// <param name="Source">How the evidence of facts names it.</param>
/// <param name="Text">Its text, or why it has none.</param>
/// <param name="Check">What it is by its content, and whether it is taken in; null for a message inside the message.</param>
internal sealed record SeenPart(MailPart Part, string Source, TextReading Text, DocumentCheck? Check = null)
{
    // Fewer letters than this say little about their language.
    private const int ShortestText = 80;

    // Text that programs read; what it holds cannot act in a browser.
    private static readonly string[] KnownTexts = ["text/calendar", "text/csv"];

    /// <summary>Why the file is not taken in; null when it is.</summary>
    internal DocumentRefusal? Refusal => Check?.Refusal;

    private string ContentType => Check switch
    {
        null => Part.ContentType,
        { Kind: DocumentKind.Text } when KnownTexts.Contains(Part.ContentType, StringComparer.OrdinalIgnoreCase) => Part.ContentType,
        _ => Check.ContentType,
    };

    private Language? Language => Text is { Problem: null, Text.Length: >= ShortestText } ? NoteReader.DetectLanguage(Text.Text) : null;

    /// <summary>The file as a document. It is kept whatever the check says; what is refused goes no further.</summary>
    internal DocumentEntry Entry(string id, DocumentRole role, Party? by = null) => DocumentEntry.Of(
        id,
        1,
        role,
        Part.Name,
        ContentType,
        Part.Content.Span,
        Refusal?.Message ?? Part.Warning ?? (Text.Problem is null or TextProblem.UnknownKind ? null : Text.Message)) with
    {
        By = by,
        Origin = DocumentOrigin.Mail,
        Language = Language,
        Status = DocumentStatus.Received,
        IsRefused = Refusal is not null,
    };
}
