using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Blocks;

/// <summary>Several points.</summary>
/// <param name="Items">The points.</param>
public sealed record ListBlock(IReadOnlyList<Phrase> Items) : LetterBlock;
