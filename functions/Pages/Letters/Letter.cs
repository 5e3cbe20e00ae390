using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters;

/// <summary>A letter before it is text or HTML: what it says, in order.</summary>
/// <param name="Wording">The language.</param>
/// <param name="Subject">The subject, in one line.</param>
/// <param name="Reference">The request; null for a letter about none.</param>
/// <param name="Greeting">To whom.</param>
/// <param name="Body">What it says.</param>
/// <param name="Foot">What stands below the signature.</param>
public sealed record Letter(
    Wording Wording, string Subject, string? Reference, Phrase Greeting, IReadOnlyList<LetterBlock> Body, IReadOnlyList<LetterBlock> Foot);
