using System.Buffers.Binary;
using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Notes.Copies;

/// <summary>
/// A sample of a text that tells how much of it another text has: the smallest hashes of all runs of three words. The same
/// on every machine and in every version.
/// </summary>
internal sealed class Sketch
{
    /// <summary>How many hashes are kept.</summary>
    internal const int Size = 128;

    private const int WordsInRun = 3;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly uint[] _hashes;

    private Sketch(int runs, uint[] hashes)
    {
        Runs = runs;
        _hashes = hashes;
    }

    /// <summary>How many different runs the text has.</summary>
    internal int Runs { get; }

    internal static Sketch Of(IEnumerable<string> sentences)
    {
        var runs = new SortedSet<uint>();
        foreach (var sentence in sentences)
        {
            var words = Words(sentence);
            for (var start = 0; start + WordsInRun <= words.Count; start++)
            {
                runs.Add(Hash(words, start));
            }
        }

        return new Sketch(runs.Count, [.. runs.Take(Size)]);
    }

    internal static Sketch? TryRead(int runs, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % sizeof(uint) != 0 || bytes.Length / sizeof(uint) != Math.Min(runs, Size))
        {
            return null;
        }

        var hashes = new uint[bytes.Length / sizeof(uint)];
        for (var index = 0; index < hashes.Length; index++)
        {
            hashes[index] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(index * sizeof(uint))..]);
            if (index > 0 && hashes[index] <= hashes[index - 1])
            {
                return null;
            }
        }

        return new Sketch(runs, hashes);
    }

    internal byte[] ToBytes()
    {
        var bytes = new byte[_hashes.Length * sizeof(uint)];
        for (var index = 0; index < _hashes.Length; index++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(index * sizeof(uint)), _hashes[index]);
        }

        return bytes;
    }

    /// <summary>How much of the shorter text the other has, 0 to 1: what is only added does not count against it.</summary>
    internal double Likeness(Sketch other)
    {
        if (Runs == 0 || other.Runs == 0)
        {
            return 0;
        }

        var union = _hashes.Union(other._hashes).Order().Take(Size).ToList();
        var shared = _hashes.ToHashSet();
        shared.IntersectWith(other._hashes);
        var jaccard = union.Count(shared.Contains) / (double)union.Count;
        return Math.Min(1, jaccard * (Runs + other.Runs) / (1 + jaccard) / Math.Min(Runs, other.Runs));
    }

    private static List<string> Words(string sentence)
    {
        var words = new List<string>();
        for (var place = 0; place < sentence.Length;)
        {
            var end = place + 1;
            if (!char.IsLetterOrDigit(sentence[place]))
            {
                place = end;
                continue;
            }

            while (!Folding.IsIdeograph(sentence[place]) && end < sentence.Length
                && char.IsLetterOrDigit(sentence[end]) && !Folding.IsIdeograph(sentence[end]))
            {
                end++;
            }

            words.Add(sentence[place..end]);
            place = end;
        }

        return words;
    }

    private static uint Hash(List<string> words, int start)
    {
        var hash = Offset;
        for (var index = start; index < start + WordsInRun; index++)
        {
            foreach (var letter in words[index])
            {
                hash = (hash ^ letter) * Prime;
            }

            hash = (hash ^ ' ') * Prime;
        }

        // The low bits of the product are weak; the sample is by size, so all must count.
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return (uint)(hash >> 32);
    }
}
