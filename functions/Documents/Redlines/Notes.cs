using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;

namespace Serverless.Documents.Redlines;

/// <summary>The part with the footnotes or the endnotes of a document.</summary>
internal static class Notes
{
    /// <summary>Gives it; made with the two separators that programs ask for where there is none.</summary>
    internal static OpenXmlPart Of(DraftFile file, bool isFoot)
    {
        var part = isFoot ? (OpenXmlPart?)file.Main.FootnotesPart : file.Main.EndnotesPart;
        if (part is null)
        {
            part = isFoot ? file.Main.AddNewPart<FootnotesPart>() : file.Main.AddNewPart<EndnotesPart>();
            var name = isFoot ? "footnote" : "endnote";
            file.Add(part, new XDocument(new XElement(
                Wml.W + $"{name}s",
                new XAttribute(XNamespace.Xmlns + "w", Wml.W.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "r", Wml.R.NamespaceName),
                Separator(name, -1, "separator"),
                Separator(name, 0, "continuationSeparator"))));
        }

        return part;
    }

    private static XElement Separator(string note, int id, string kind) => new(
        Wml.W + note,
        new XAttribute(Wml.W + "type", kind),
        new XAttribute(Wml.Id, id),
        new XElement(Wml.Paragraph, new XElement(Wml.Run, new XElement(Wml.W + kind))));
}
