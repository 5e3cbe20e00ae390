using System.Text;
using System.Xml;
using Serverless.Workflow.Documents;

namespace Serverless.Documents.Checks;

/// <summary>What one XML part of a package may not say: relationships to elsewhere, types of macros, fields that fetch.</summary>
internal sealed class PartRules(string name, List<DocumentFinding> findings)
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    // A field's code may be cut into many runs; the fields of a whole part are read as one text.
    private readonly StringBuilder _fields = new();
    private bool _inField;

    /// <summary>Looks at the node on which the reader stands.</summary>
    internal DocumentCheck? Check(XmlReader reader, string part)
    {
        if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA && _inField)
        {
            _fields.Append(reader.Value);
            return null;
        }

        if (reader.NodeType != XmlNodeType.Element)
        {
            return null;
        }

        _inField = reader.LocalName == "instrText" && reader.NamespaceURI == Word;
        return (reader.LocalName, reader.NamespaceURI) switch
        {
            ("Relationship", Relationships) => Relationship(reader),
            ("Default" or "Override", ContentTypes) => ContentType(reader.GetAttribute("ContentType") ?? string.Empty),
            ("fldSimple", Word) => Field(reader.GetAttribute("instr", Word) ?? string.Empty),
            ("fldChar", Word) => FieldMark(reader.GetAttribute("fldCharType", Word)),
            ("documentProtection", Word) => Protection(reader),
            ("document", StrictWord) when part == "word/document.xml" => DocumentCheck.Refused(
                null,
                DocumentProblem.UnknownKind,
                $"{name} was saved as Strict Open XML, which few programs read. Choose Save As, pick Word Document (.docx), and send that."),
            _ => null,
        };
    }

    /// <summary>Looks at what was gathered, at the end of the part.</summary>
    internal DocumentCheck? End() => Field(_fields.ToString());

    private DocumentCheck? Relationship(XmlReader reader)
    {
        var type = reader.GetAttribute("Type") ?? string.Empty;
        var kind = type[(type.LastIndexOf('/') + 1)..];
        if (kind is "aFChunk")
        {
            return DocumentCheck.Refused(
                null,
                DocumentProblem.EmbeddedObject,
                $"{name} holds a piece in another format that Word would convert. Open it in Word, save it again, and send that.");
        }

        if (reader.GetAttribute("TargetMode") != "External" || kind == "hyperlink")
        {
            return null;
        }

        var target = reader.GetAttribute("Target") ?? string.Empty;
        if (kind == "attachedTemplate" && IsLocal(target))
        {
            if (findings.TrueForAll(finding => finding.Kind != DocumentFindingKind.LocalTemplate))
            {
                findings.Add(new DocumentFinding(
                    DocumentFindingKind.LocalTemplate, $"{name} names a template on the computer where it was written. It is not fetched."));
            }

            return null;
        }

        return External(kind switch
        {
            "attachedTemplate" => "a template that lies elsewhere. In Word, detach it under Developer, Document Template",
            "image" => "a picture that lies elsewhere. In Word, break the link so that the picture itself is stored",
            "oleObject" or "package" => "an object that lies elsewhere. Replace it by a picture or by text",
            "frame" => "a frame that shows a page from elsewhere. Remove the frame",
            _ => $"something that lies elsewhere ({kind}). Remove it, or store it in the document",
        });
    }

    // A drive of the writer's own computer, as Word notes it for every document; a share of a network is not.
    private static bool IsLocal(string target)
    {
        var path = target.StartsWith("file:///", StringComparison.OrdinalIgnoreCase) ? target["file:///".Length..] : target;
        return path is [var drive, ':', '/' or '\\', ..] ? char.IsAsciiLetter(drive) : !path.Contains(':', StringComparison.Ordinal) && path is not (['\\', ..] or ['/', ..]);
    }

    private DocumentCheck? ContentType(string type) =>
        type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
            ? DocumentCheck.Refused(null, DocumentProblem.Macros, Words.Macros(name))
            : null;

    private DocumentCheck? FieldMark(string? mark)
    {
        _fields.Append(mark == "begin" ? '\n' : ' ');
        return null;
    }

    private DocumentCheck? Field(string codes)
    {
        foreach (var code in codes.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var word = code.Split(' ', 2)[0].ToUpperInvariant();
            if (word is "DDE" or "DDEAUTO" or "INCLUDEPICTURE" or "INCLUDETEXT" or "INCLUDE" or "IMPORT" or "LINK" or "RD" or "DATABASE")
            {
                return External($"a field that fetches something ({word}). In Word, click it and press Ctrl+Shift+F9, which keeps its text");
            }
        }

        return null;
    }

    private DocumentCheck? Protection(XmlReader reader)
    {
        if (reader.GetAttribute("enforcement", Word) is "1" or "true" or "on")
        {
            findings.Add(new DocumentFinding(DocumentFindingKind.EditingRestricted, $"{name} allows its editing only in part."));
        }

        return null;
    }

    private DocumentCheck External(string what) =>
        DocumentCheck.Refused(null, DocumentProblem.ExternalReference, $"{name} refers to {what}, and send it again.");
}
