using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Blocks;

/// <summary>A word that can be written in a reply.</summary>
/// <param name="Word">The word.</param>
/// <param name="Meaning">What it does.</param>
public sealed record ReplyLine(string Word, Phrase Meaning);
