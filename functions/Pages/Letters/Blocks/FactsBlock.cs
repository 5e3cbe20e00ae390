namespace Serverless.Pages.Letters.Blocks;

/// <summary>A table of particulars.</summary>
/// <param name="Lines">Its lines; those without a value are left out before.</param>
public sealed record FactsBlock(IReadOnlyList<FactLine> Lines) : LetterBlock;
