namespace Serverless.Domain.Reporting;

/// <summary>The entry of the record that a sentence of an Information Note comes from.</summary>
/// <param name="Kind">What kind of entry it is.</param>
/// <param name="Entry">Which one, within its kind; <see cref="NoteSourceKind"/> says by what it is named.</param>
/// <param name="Words">The words of the entry, where it has any: the evidence of a fact, a row of a list.</param>
/// <param name="Document">The document in which those words stand, by its id; null where they stand in none.</param>
public sealed record NoteSource(NoteSourceKind Kind, string Entry, string? Words = null, string? Document = null);
