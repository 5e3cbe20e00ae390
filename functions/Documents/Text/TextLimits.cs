namespace Serverless.Documents.Text;

/// <summary>How much a document may ask of the reader. A note is a few pages; the defaults leave room for a long annex.</summary>
public sealed record TextLimits
{
    /// <summary>The document's size in bytes; 25 MiB by default, as large as mail carries.</summary>
    public int Bytes { get; init; } = 25 << 20;

    /// <summary>How many entries the archive of a DOCX may have; 2000 by default.</summary>
    public int Entries { get; init; } = 2000;

    /// <summary>How many bytes the entries of a DOCX, or the streams of a PDF, may unpack to; 200 MiB by default.</summary>
    public long UnpackedBytes { get; init; } = 200L << 20;

    /// <summary>How many times its packed size an entry of more than 1 MiB may unpack to; 200 by default.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>How many documents may lie one inside the other; 2 by default, a workbook in a Word document.</summary>
    public int Nesting { get; init; } = 2;

    /// <summary>How deep the XML of a DOCX may be nested; 256 by default.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>How many pages of a PDF are read; 300 by default.</summary>
    public int Pages { get; init; } = 300;

    /// <summary>How many characters of text a document may give; 2 million by default.</summary>
    public int Characters { get; init; } = 2_000_000;
}
