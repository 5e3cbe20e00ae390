using System.Globalization;
using System.IO.Compression;
using Azure.Data.Tables;

namespace Serverless.Storage.Mail;

/// <summary>A copy of a message in columns of its row, packed.</summary>
internal static class MessageCopy
{
    private const string Column = "Copy";

    // A column holds 64 KiB and a row 1 MiB; letters are a tenth of a column.
    private const int PartLength = 60_000;
    private const int MostParts = 12;

    /// <summary>Writes it. A message that no row can hold is left out: the outbox still says what was told.</summary>
    internal static void Put(TableEntity row, ReadOnlyMemory<byte> copy)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(copy.Span);
        }

        if (copy.IsEmpty || packed.Length > PartLength * MostParts)
        {
            return;
        }

        foreach (var (number, part) in packed.ToArray().Chunk(PartLength).Index())
        {
            row[Name(number)] = part;
        }
    }

    /// <summary>Reads it.</summary>
    /// <returns>Null when none was kept.</returns>
    internal static ReadOnlyMemory<byte>? Get(TableEntity row)
    {
        using var packed = new MemoryStream();
        for (var number = 0; row.GetBinary(Name(number)) is { } part; number++)
        {
            packed.Write(part);
        }

        if (packed.Length == 0)
        {
            return null;
        }

        packed.Position = 0;
        using var unpacked = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Decompress))
        {
            zip.CopyTo(unpacked);
        }

        return unpacked.ToArray();
    }

    private static string Name(int number) => number == 0 ? Column : string.Create(CultureInfo.InvariantCulture, $"{Column}{number}");
}
