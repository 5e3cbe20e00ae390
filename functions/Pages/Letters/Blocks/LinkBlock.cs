using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Blocks;

/// <summary>A link to a page, with its address in full for those whose mail program shows no links.</summary>
/// <param name="Label">What the page is for.</param>
/// <param name="Address">Its address.</param>
/// <param name="Note">What a reader should know before opening it.</param>
/// <param name="IsMain">Whether it is what the letter asks for.</param>
public sealed record LinkBlock(Phrase Label, Uri Address, Phrase Note, bool IsMain) : LetterBlock;
