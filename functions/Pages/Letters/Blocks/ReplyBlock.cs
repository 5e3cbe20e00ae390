using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Blocks;

/// <summary>The words that can be written in a reply.</summary>
/// <param name="Intro">How they are used.</param>
/// <param name="Lines">The words.</param>
public sealed record ReplyBlock(Phrase Intro, IReadOnlyList<ReplyLine> Lines) : LetterBlock;
