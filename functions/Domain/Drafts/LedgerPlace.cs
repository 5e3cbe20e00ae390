namespace Serverless.Domain.Drafts;

/// <summary>Where in a version something was said or changed.</summary>
/// <param name="Headings">The headings above it, the outermost first; empty before the first heading.</param>
/// <param name="Paragraph">
/// The identity of the paragraph in the version that was returned: its own (eight hexadecimal digits), or <c>#</c> and its number
/// from 1 where it has none. For what was inserted between paragraphs, the one that follows.
/// </param>
/// <param name="Offset">How many characters of the paragraph stand before it.</param>
/// <param name="Length">How many characters of the version it covers; 0 for an insertion.</param>
/// <param name="Cell">The cell it stands in; null outside tables.</param>
/// <param name="Story"><c>body</c>, or the part of the document: <c>footnote 3</c>, <c>header 1</c>.</param>
public sealed record LedgerPlace(
    IReadOnlyList<string> Headings, string Paragraph, int Offset, int Length, CellPlace? Cell, string Story = LedgerPlace.Body)
{
    /// <summary>The story of the document itself.</summary>
    public const string Body = "body";

    /// <summary>The document as a whole.</summary>
    public static LedgerPlace Whole { get; } = new([], "#1", 0, 0, null);
}
