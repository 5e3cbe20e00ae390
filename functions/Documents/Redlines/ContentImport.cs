using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Changes;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;

namespace Serverless.Documents.Redlines;

/// <summary>Copies content of one document into a part of another, with the pictures, links, notes, styles and lists that it needs.</summary>
internal sealed class ContentImport(DraftFile target, OpenXmlPart part, DraftFile source, OpenXmlPart sourcePart)
{
    private readonly Dictionary<string, string> _relationships = new(StringComparer.Ordinal);

    /// <summary>A copy of an element that may be added to the part. What is tracked in it counts as accepted; comments stay behind.</summary>
    internal XElement Copy(XElement element)
    {
        var copy = new XElement(element);
        TrackedChanges.Accept(copy);
        foreach (var node in copy.DescendantsAndSelf().ToList())
        {
            node.Attributes(Wml.ParagraphId).Remove();
            node.Attributes(Wml.W14 + "textId").Remove();
            if (node == copy)
            {
                continue;
            }

            if (IsLeftBehind(node))
            {
                node.Remove();
            }
        }

        foreach (var node in copy.DescendantsAndSelf().ToList())
        {
            Relate(node);
            Note(node);
            Style(node);
            List(node);
        }

        return copy;
    }

    // Numbers of bookmarks, comments and controls are taken in the other document.
    private static bool IsLeftBehind(XElement node) => node.Name.Namespace == Wml.W
        && (node.Name.LocalName.StartsWith("bookmark", StringComparison.Ordinal)
            || node.Name.LocalName.StartsWith("comment", StringComparison.Ordinal)
            || node.Name.LocalName.StartsWith("perm", StringComparison.Ordinal)
            || (node.Name.LocalName == "id" && node.Parent!.Name.LocalName == "sdtPr")
            || node.Name == Wml.SectionProperties);

    private void Relate(XElement node)
    {
        foreach (var attribute in node.Attributes().Where(attribute => attribute.Name.Namespace == Wml.R && attribute.Value.Length > 0))
        {
            if (!_relationships.TryGetValue(attribute.Value, out var id))
            {
                _relationships[attribute.Value] = id = Relationship(attribute.Value);
            }

            attribute.Value = id;
        }
    }

    private string Relationship(string id)
    {
        if (sourcePart.TryGetPartById(id, out var related))
        {
            return part.GetIdOfPart(part.AddPart(related));
        }

        if (sourcePart.HyperlinkRelationships.FirstOrDefault(one => one.Id == id) is { } link)
        {
            return part.AddHyperlinkRelationship(link.Uri, link.IsExternal).Id;
        }

        return sourcePart.ExternalRelationships.FirstOrDefault(one => one.Id == id) is { } external
            ? part.AddExternalRelationship(external.RelationshipType, external.Uri).Id
            : id;
    }

    private void Note(XElement node)
    {
        if (node.Name.Namespace != Wml.W || node.Name.LocalName is not ("footnoteReference" or "endnoteReference"))
        {
            return;
        }

        var isFoot = node.Name.LocalName == "footnoteReference";
        var from = isFoot ? (OpenXmlPart?)source.Main.FootnotesPart : source.Main.EndnotesPart;
        var note = from is null ? null : source.Xml(from).Root!.Elements().FirstOrDefault(one => (string?)one.Attribute(Wml.Id) == (string?)node.Attribute(Wml.Id));
        if (note is null)
        {
            return;
        }

        var to = Notes.Of(target, isFoot);
        var root = target.Change(to).Root!;
        var id = root.Elements().Select(one => (int?)one.Attribute(Wml.Id) ?? 0).DefaultIfEmpty(0).Max() + 1;
        var copy = new ContentImport(target, to, source, from!).Copy(note);
        copy.SetAttributeValue(Wml.Id, id);
        root.Add(copy);
        node.SetAttributeValue(Wml.Id, id);
    }

    private void Style(XElement node)
    {
        if (node.Name.Namespace == Wml.W && node.Name.LocalName is "pStyle" or "rStyle" or "tblStyle" && (string?)node.Attribute(Wml.Val) is { } id)
        {
            StyleNamed(id);
        }
    }

    private void StyleNamed(string id)
    {
        if (source.Main.StyleDefinitionsPart is not { } from
            || source.Xml(from).Root!.Elements().FirstOrDefault(style => (string?)style.Attribute(Wml.W + "styleId") == id) is not { } style)
        {
            return;
        }

        var to = target.Main.StyleDefinitionsPart;
        if (to is null)
        {
            to = target.Main.AddNewPart<StyleDefinitionsPart>();
            target.Add(to, new XDocument(new XElement(Wml.W + "styles", new XAttribute(XNamespace.Xmlns + "w", Wml.W.NamespaceName))));
        }

        if (target.Xml(to).Root!.Elements().Any(one => (string?)one.Attribute(Wml.W + "styleId") == id))
        {
            return;
        }

        var copy = new XElement(style);
        copy.SetAttributeValue(Wml.W + "default", null);
        target.Change(to).Root!.Add(copy);
        foreach (var other in copy.Elements().Where(one => one.Name.LocalName is "basedOn" or "next" or "link").Select(one => (string?)one.Attribute(Wml.Val)).OfType<string>())
        {
            StyleNamed(other);
        }

        if (copy.Element(Wml.ParagraphProperties)?.Element(Wml.W + "numPr") is { } list)
        {
            List(list);
        }
    }

    private void List(XElement node)
    {
        if (node.Name != Wml.W + "numPr" || node.Element(Wml.W + "numId") is not { } number || (string?)number.Attribute(Wml.Val) is null or "0")
        {
            return;
        }

        if (Lists.Import(target, source, (string)number.Attribute(Wml.Val)!) is { } id)
        {
            number.SetAttributeValue(Wml.Val, id.ToString(CultureInfo.InvariantCulture));
        }
    }
}
