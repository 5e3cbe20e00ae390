using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Serverless.Workflow.Closing;

namespace Serverless.Documents.Archives;

/// <summary>Writes archives as ZIP files, one file after the other, so that no more than a part of one is held. Safe for any number of threads.</summary>
public sealed class ZipArchiveWriter : IArchiveWriter
{
    // A file that its owner may change and everybody may read, as Unix has it.
    private const int Attributes = unchecked((int)(0x81A4u << 16));
    private const int BufferBytes = 81920;

    // What the form can express.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2107, 12, 31, 23, 59, 58, TimeSpan.Zero);

    /// <inheritdoc/>
    public async Task WriteAsync(IReadOnlyList<ArchiveFile> files, DateTimeOffset at, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        var time = at < Earliest ? Earliest : at > Latest ? Latest : at.ToUniversalTime();
        var sums = new StringBuilder();
        await using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (await file.Open(cancellationToken) is not { } content)
            {
                continue;
            }

            await using (content)
            {
                sums.Append(await AddAsync(zip, file.Path, time, content, cancellationToken)).Append("  ").Append(file.Path).Append('\n');
            }
        }

        using var last = new MemoryStream(Encoding.UTF8.GetBytes(sums.ToString()), writable: false);
        await AddAsync(zip, ArchiveContents.Sums, time, last, cancellationToken);
    }

    private static async Task<string> AddAsync(ZipArchive zip, string path, DateTimeOffset time, Stream content, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = time;
        entry.ExternalAttributes = Attributes;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var written = await entry.OpenAsync(cancellationToken);
        var buffer = new byte[BufferBytes];
        for (int count; (count = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            hash.AppendData(buffer, 0, count);
            await written.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
