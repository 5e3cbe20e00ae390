namespace Serverless.Pages.Letters.Blocks;

/// <summary>One piece of a letter. Plain text and HTML are both made from the same pieces, so that they cannot say different things.</summary>
public abstract record LetterBlock;
