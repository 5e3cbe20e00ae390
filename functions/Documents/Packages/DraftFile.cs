using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Model;
using Serverless.Documents.Text;

namespace Serverless.Documents.Packages;

/// <summary>
/// An opened DOCX whose parts are read and written as XML. Parts that nobody asked to change are kept byte for byte.
/// </summary>
internal sealed class DraftFile : IDisposable
{
    private static readonly XmlWriterSettings Writing = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private readonly MemoryStream _stream;
    private readonly WordprocessingDocument _document;
    private readonly TextLimits _limits;
    private readonly Dictionary<OpenXmlPart, XDocument> _parts = [];
    private readonly HashSet<OpenXmlPart> _changed = [];

    private DraftFile(MemoryStream stream, WordprocessingDocument document, TextLimits limits)
    {
        (_stream, _document, _limits) = (stream, document, limits);
        Main = document.MainDocumentPart ?? throw new InvalidDataException("There is no main part.");
        Body = Xml(Main).Root?.Element(Wml.Body) ?? throw new InvalidDataException("There is no body.");
    }

    /// <summary>The main part.</summary>
    internal MainDocumentPart Main { get; }

    /// <summary>The body of the main part.</summary>
    internal XElement Body { get; }

    internal WordprocessingDocument Document => _document;

    /// <summary>Opens a document. The bytes given are never changed.</summary>
    /// <exception cref="TextLimitException">It passes a limit.</exception>
    /// <exception cref="Exception">The bytes make no document; the library says so in many ways.</exception>
    internal static DraftFile Open(ReadOnlyMemory<byte> content, TextLimits limits)
    {
        if (content.Length > limits.Bytes)
        {
            throw new TextLimitException($"it has {content.Length} bytes, and at most {limits.Bytes} are read");
        }

        var stream = new MemoryStream(content.Length + 4096);
        try
        {
            stream.Write(content.Span);
            using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Read, leaveOpen: true))
            {
                ArchiveGate.Demand(archive, limits);
            }

            stream.Position = 0;
            var document = WordprocessingDocument.Open(stream, isEditable: true, new OpenSettings { AutoSave = false });
            return new DraftFile(stream, document, limits);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>A part's XML, to read. The same object each time.</summary>
    internal XDocument Xml(OpenXmlPart part)
    {
        if (!_parts.TryGetValue(part, out var xml))
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            xml = _parts[part] = BoundedXml.Load(stream, _limits);
        }

        return xml;
    }

    /// <summary>A part's XML, to be written back by <see cref="Save"/>.</summary>
    internal XDocument Change(OpenXmlPart part)
    {
        _changed.Add(part);
        return Xml(part);
    }

    /// <summary>Gives a new part its XML.</summary>
    internal void Add(OpenXmlPart part, XDocument xml)
    {
        _parts[part] = xml;
        _changed.Add(part);
    }

    /// <summary>Writes the changed parts and gives the document's bytes. Nothing can be asked afterwards.</summary>
    internal byte[] Save()
    {
        foreach (var part in _changed)
        {
            using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
            using var writer = XmlWriter.Create(stream, Writing);
            _parts[part].Save(writer);
        }

        _document.Dispose();
        return _stream.ToArray();
    }

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }
}
