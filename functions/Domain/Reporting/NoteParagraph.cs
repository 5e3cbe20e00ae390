namespace Serverless.Domain.Reporting;

/// <summary>A paragraph of an Information Note.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Sentences">Its sentences; at least one.</param>
public sealed record NoteParagraph(NoteParagraphKind Kind, IReadOnlyList<NoteSentence> Sentences);
