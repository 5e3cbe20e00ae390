using CsCheck;

namespace Serverless.Tests.Documents.Drafts;

/// <summary>A block of a document and what is done to it.</summary>
/// <param name="Kind">0 a heading, 1 a table, else a paragraph.</param>
/// <param name="Size">How large, from 0.</param>
/// <param name="Whole">What is done to the paragraph, or to a row; where it is done, the words are left alone.</param>
/// <param name="Hand">Whose pen does that.</param>
/// <param name="First">What is done to the first half of the words; in a table to a cell.</param>
/// <param name="Second">What is done to the second half.</param>
internal sealed record Slot(int Kind, int Size, BlockEdit Whole, int Hand, WordEdit First, WordEdit Second)
{
    internal bool IsHeading => Kind == 0;

    internal bool IsTable => Kind == 1;

    internal static Gen<Slot> Any { get; } = Gen.Select(
        Gen.Int[0, 5],
        Gen.Int[0, 6],
        Gen.Frequency((6, Gen.Const(BlockEdit.None)), (4, Gen.Enum<BlockEdit>())),
        Gen.Int[0, 2],
        WordEdit.Any,
        WordEdit.Any,
        (kind, size, whole, hand, first, second) => new Slot(kind, size, whole, hand, first, second));
}
