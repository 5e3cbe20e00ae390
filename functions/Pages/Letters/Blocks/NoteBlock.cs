using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Blocks;

/// <summary>Something beside the point, in smaller letters.</summary>
/// <param name="Lines">A line each.</param>
public sealed record NoteBlock(IReadOnlyList<Phrase> Lines) : LetterBlock;
