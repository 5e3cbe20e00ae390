using System.Buffers;
using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Serverless.Documents.Text;

/// <summary>
/// One filter with its bound. What a compressed stream unpacks to is measured before the library unpacks it into memory: the
/// library itself has no limit.
/// </summary>
internal sealed class BoundedFilter(IFilter filter, BoundedFilters owner) : IFilter
{
    private const int Block = 64 << 10;

    // The other packing filters yield at most a few thousand bytes for one; small streams may pass, large ones are images.
    private const int LargestUnmeasured = 64 << 10;

    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(
        Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (filter is FlateFilter)
        {
            Measure(input);
        }
        else if (input.Length > LargestUnmeasured && filter is LzwFilter or RunLengthFilter)
        {
            throw new TextLimitException("a packed stream in it is too large");
        }

        return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    private void Measure(ReadOnlyMemory<byte> input)
    {
        var block = ArrayPool<byte>.Shared.Rent(Block);
        try
        {
            using var unpacked = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
            for (int read; (read = unpacked.Read(block, 0, Block)) > 0;)
            {
                owner.Count(read);
            }
        }
        catch (InvalidDataException)
        {
            // A damaged end: the library reads up to it as well, and no further.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}
