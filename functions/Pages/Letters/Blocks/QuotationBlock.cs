namespace Serverless.Pages.Letters.Blocks;

/// <summary>Somebody's own words, shown as such.</summary>
/// <param name="Lines">The words, line by line, without anything that turns their direction.</param>
public sealed record QuotationBlock(IReadOnlyList<string> Lines) : LetterBlock;
