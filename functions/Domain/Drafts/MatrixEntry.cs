namespace Serverless.Domain.Drafts;

/// <summary>What a State has in place for one paragraph and kind of weapons.</summary>
/// <param name="Paragraph">The operative paragraph.</param>
/// <param name="Field">The kind of weapons.</param>
/// <param name="InPlace">The measure that is in place, such as a law, in the language of the plan.</param>
/// <param name="Institution">Who is responsible for it; null where the matrix does not say.</param>
public sealed record MatrixEntry(OperativeParagraph Paragraph, WeaponField Field, string InPlace, string? Institution = null);
