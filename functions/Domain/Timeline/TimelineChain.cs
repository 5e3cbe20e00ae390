using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Serverless.Domain.Requests;

namespace Serverless.Domain.Timeline;

/// <summary>
/// Links the entries of a timeline by SHA-256. It shows that an entry was changed, removed, moved or put in; whoever can
/// rewrite the whole table could link it anew, which is why the last hash is also told to the people who get mails.
/// </summary>
public static class TimelineChain
{
    /// <summary>Puts an event behind the last entry.</summary>
    /// <param name="reference">The request.</param>
    /// <param name="last">The last entry; null when there is none.</param>
    /// <param name="draft">What happened.</param>
    public static TimelineEntry Append(Reference reference, TimelineEntry? last, TimelineDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Link(reference, (last?.Sequence ?? 0) + 1, last?.Hash ?? Root(reference), draft);
    }

    /// <summary>Puts an event behind the entry whose place and hash are known.</summary>
    public static TimelineEntry Append(Reference reference, int lastSequence, string? lastHash, TimelineDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Link(reference, lastSequence + 1, lastHash ?? Root(reference), draft);
    }

    /// <summary>Checks a whole timeline, from its first entry on.</summary>
    /// <param name="reference">The request.</param>
    /// <param name="entries">The entries in their order.</param>
    /// <returns>The first place where it does not hold; null when all is well.</returns>
    public static TimelineBreak? Verify(Reference reference, IEnumerable<TimelineEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var sequence = 0;
        var hash = Root(reference);
        foreach (var entry in entries)
        {
            sequence++;
            if (entry.Reference != reference)
            {
                return new TimelineBreak(sequence, $"The entry belongs to {entry.Reference}, not to {reference}.");
            }

            if (entry.Sequence != sequence)
            {
                return new TimelineBreak(sequence, $"Entry {sequence} is missing; {entry.Sequence} stands in its place.");
            }

            if (entry.PreviousHash != hash)
            {
                return new TimelineBreak(sequence, "The entry does not follow the one before it: one of the two was changed or replaced.");
            }

            hash = Link(reference, sequence, hash, entry.Event).Hash;
            if (entry.Hash != hash)
            {
                return new TimelineBreak(sequence, "The entry's contents are not what was written.");
            }
        }

        return null;
    }

    private static string Root(Reference reference) => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(reference.ToString())));

    private static TimelineEntry Link(Reference reference, int sequence, string previous, TimelineDraft draft)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, previous);
        Add(hash, reference.ToString());
        Add(hash, sequence.ToString(CultureInfo.InvariantCulture));
        Add(hash, draft.Key);
        Add(hash, draft.At.UtcTicks.ToString(CultureInfo.InvariantCulture));
        Add(hash, draft.Kind);
        Add(hash, draft.By.Kind.ToString());
        Add(hash, draft.By.Id);
        foreach (var (name, value) in draft.Data.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Add(hash, name);
            Add(hash, value);
        }

        return new TimelineEntry(reference, sequence, draft, previous, Hex(hash.GetHashAndReset()));
    }

    // Each part with its length, so that no two different entries make the same bytes.
    private static void Add(IncrementalHash hash, string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
