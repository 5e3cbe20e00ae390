using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Blocks;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its words.</param>
public sealed record ParagraphBlock(Phrase Text) : LetterBlock;
