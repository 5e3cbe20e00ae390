using DiffPlex;
using DiffPlex.Model;

namespace Serverless.Documents.Compare;

/// <summary>Differences of two sequences of words or keys.</summary>
internal static class Sequences
{
    /// <summary>Gives what differs, in order: a stretch of the one and the stretch of the other in its place.</summary>
    internal static IList<DiffBlock> Diff(IReadOnlyList<string> old, IReadOnlyList<string> @new) =>
        Differ.Instance.CreateDiffs("old", "new", ignoreWhiteSpace: false, ignoreCase: false, new Given(old, @new)).DiffBlocks;

    // The library cuts texts itself; these are cut already.
    private sealed class Given(IReadOnlyList<string> old, IReadOnlyList<string> @new) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text == "old" ? old : @new;
    }
}
