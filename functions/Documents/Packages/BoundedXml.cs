using System.Xml;
using System.Xml.Linq;
using Serverless.Documents.Text;

namespace Serverless.Documents.Packages;

/// <summary>Reads XML of strangers: no document type, nothing fetched, bounded in size and depth.</summary>
internal static class BoundedXml
{
    /// <summary>A reader that takes no document type.</summary>
    internal static XmlReader Reader(Stream stream, TextLimits limits) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = limits.UnpackedBytes,
    });

    /// <summary>Reads a whole part. White space is kept as it stands.</summary>
    /// <exception cref="TextLimitException">The XML is nested too deep.</exception>
    /// <exception cref="XmlException">The XML is broken or declares a document type.</exception>
    internal static XDocument Load(Stream stream, TextLimits limits)
    {
        using var reader = new DepthReader(Reader(stream, limits), limits.Depth);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
