using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Blocks;

/// <summary>A heading.</summary>
/// <param name="Text">Its words.</param>
public sealed record HeadingBlock(Phrase Text) : LetterBlock;
