namespace Serverless.Domain.Reporting;

/// <summary>Something that the editor of an Information Note should know about the draft.</summary>
/// <param name="Kind">What.</param>
/// <param name="About">What it is about: a section, a day, a name; null where the kind says it all.</param>
public sealed record NoteRemark(NoteRemarkKind Kind, string? About = null);
