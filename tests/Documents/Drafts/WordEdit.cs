using CsCheck;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>An edit within a paragraph.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">Which word, counted round.</param>
/// <param name="Count">How many words, or whether a comment is answered and done.</param>
/// <param name="Hand">Whose pen.</param>
internal sealed record WordEdit(WordEditKind Kind, int At, int Count, int Hand)
{
    internal static Gen<WordEdit> Any { get; } =
        Gen.Select(Gen.Enum<WordEditKind>(), Gen.Int[0, 9], Gen.Int[1, 2], Gen.Int[0, 2], (kind, at, count, hand) => new WordEdit(kind, at, count, hand));
}
