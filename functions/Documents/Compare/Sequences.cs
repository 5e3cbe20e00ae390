using DiffPlex;
using DiffPlex.Model;

namespace Serverless.Documents.Compare;

/// <summary>Differences of two sequences of words or keys.</summary>
internal static class Sequences
{
    /// <summary>Gives what differs, in order: a stretch of the one and the stretch of the other in its place.</summary>
    internal static IList<DiffBlock> Diff(IReadOnlyList<string> old, IReadOnlyList<string> @new) =>
        Differ.Instance.CreateDiffs("old", "new", ignoreWhiteSpace: false, ignoreCase: false, new Given(old, @new)).DiffBlocks;

    /// <summary>Gives the places of what both have, in order.</summary>
    internal static IEnumerable<(int Old, int New)> Same(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var (oldAt, newAt) = (0, 0);
        foreach (var block in Diff(old, @new))
        {
            while (oldAt < block.DeleteStartA)
            {
                yield return (oldAt++, newAt++);
            }

            (oldAt, newAt) = (oldAt + block.DeleteCountA, newAt + block.InsertCountB);
        }

        while (oldAt < old.Count)
        {
            yield return (oldAt++, newAt++);
        }
    }

    // The library cuts texts itself; these are cut already.
    private sealed class Given(IReadOnlyList<string> old, IReadOnlyList<string> @new) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text == "old" ? old : @new;
    }
}
