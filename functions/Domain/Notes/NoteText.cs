namespace Serverless.Domain.Notes;

/// <summary>One text that a note came in: the mail itself, or a document that came with it.</summary>
/// <param name="Source">Where it stands: <c>mail</c> for the mail's own text, otherwise the document's id.</param>
/// <param name="Text">The text, a line for each line or paragraph.</param>
public sealed record NoteText(string Source, string Text);
