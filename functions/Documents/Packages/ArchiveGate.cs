using System.IO.Compression;
using Serverless.Documents.Text;

namespace Serverless.Documents.Packages;

/// <summary>Looks at the directory of an archive before anything in it is unpacked.</summary>
internal static class ArchiveGate
{
    private const int SmallEntry = 1 << 20;

    /// <summary>Whether the archive has more entries than are accepted.</summary>
    internal static bool HasTooMany(ZipArchive archive, TextLimits limits) => archive.Entries.Count > limits.Entries;

    /// <summary>Whether the archive unpacks to far more than it holds.</summary>
    /// <remarks>An entry never gives more bytes than its header states, so the stated sizes can be relied on.</remarks>
    internal static bool IsBomb(ZipArchive archive, TextLimits limits) =>
        archive.Entries.Sum(entry => entry.Length) > limits.UnpackedBytes
        || archive.Entries.Any(entry =>
            entry.Length > SmallEntry && entry.Length / Math.Max(entry.CompressedLength, 1) > limits.Ratio);

    /// <exception cref="TextLimitException">The archive has too many entries or is a bomb.</exception>
    internal static void Demand(ZipArchive archive, TextLimits limits)
    {
        if (HasTooMany(archive, limits))
        {
            throw new TextLimitException($"its archive has {archive.Entries.Count} entries");
        }

        if (IsBomb(archive, limits))
        {
            throw new TextLimitException("its archive unpacks to far more than it holds, as an archive bomb does");
        }
    }
}
