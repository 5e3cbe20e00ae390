namespace Serverless.Documents.Compare;

/// <summary>How alike two texts are: the share of their words that both have, from 0 to 1.</summary>
internal sealed class Likeness
{
    private readonly int[] _words;

    private Likeness(int[] words) => _words = words;

    internal static Likeness Of(IEnumerable<string> words)
    {
        var hashes = words.Where(word => word is not " " and not "\t").Select(Hash).ToArray();
        Array.Sort(hashes);
        return new Likeness(hashes);
    }

    /// <summary>0 where nothing is the same, 1 where the words are, in whatever order; two texts without words are alike.</summary>
    internal double To(Likeness other)
    {
        var all = _words.Length + other._words.Length;
        if (all == 0)
        {
            return 1;
        }

        var (i, j, same) = (0, 0, 0);
        while (i < _words.Length && j < other._words.Length)
        {
            var order = _words[i].CompareTo(other._words[j]);
            same += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return 2.0 * same / all;
    }

    // FNV-1a: the same in every process, unlike the hash of a string.
    private static int Hash(string word)
    {
        var hash = 2166136261u;
        foreach (var character in word)
        {
            hash = (hash ^ character) * 16777619u;
        }

        return (int)hash;
    }
}
