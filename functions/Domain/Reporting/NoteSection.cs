namespace Serverless.Domain.Reporting;

/// <summary>A section of an Information Note.</summary>
/// <param name="Kind">Which section of the Committee's form it is.</param>
/// <param name="Heading">Its heading, in the note's language.</param>
/// <param name="Paragraphs">What stands in it.</param>
public sealed record NoteSection(NoteSectionKind Kind, string Heading, IReadOnlyList<NoteParagraph> Paragraphs);
