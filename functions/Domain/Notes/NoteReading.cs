namespace Serverless.Domain.Notes;

/// <summary>What was read from the texts that a note came in.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Kinds">What each text is, by its <see cref="NoteText.Source"/>.</param>
/// <param name="NoteSource">The text that the facts stand in first: the note, or what comes closest to one.</param>
public sealed record NoteReading(NoteFacts Facts, IReadOnlyDictionary<string, NoteTextKind> Kinds, string NoteSource)
{
    /// <summary>Whether any of the texts asks for a visit. Where none does, it is no new request, whatever else was read.</summary>
    public bool AsksForVisit => Facts.Purpose is not null;

    /// <summary>Whether one of the texts has the form of a note.</summary>
    public bool HasNote => Kinds.Values.Contains(NoteTextKind.Note);
}
