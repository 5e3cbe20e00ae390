using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Model;
using Serverless.Documents.Packages;

namespace Serverless.Documents.Redlines;

/// <summary>Lists of one document that are needed in another.</summary>
internal static class Lists
{
    private static readonly XName NumberId = Wml.W + "numId";
    private static readonly XName AbstractId = Wml.W + "abstractNumId";

    /// <summary>Gives the number of the same list in the target; null where the source has no such list.</summary>
    internal static int? Import(DraftFile target, DraftFile source, string number)
    {
        if (source.Main.NumberingDefinitionsPart is not { } from || Find(source.Xml(from), number) is not var (list, kind))
        {
            return null;
        }

        var to = target.Main.NumberingDefinitionsPart;
        if (to is null)
        {
            to = target.Main.AddNewPart<NumberingDefinitionsPart>();
            target.Add(to, new XDocument(new XElement(Wml.W + "numbering", new XAttribute(XNamespace.Xmlns + "w", Wml.W.NamespaceName))));
        }

        // The same number in a document that grew out of the other is the same list.
        var lists = target.Xml(to).Root!;
        foreach (var own in lists.Elements(Wml.W + "num"))
        {
            var same = Find(lists.Document!, (string)own.Attribute(NumberId)!);
            if (same is var (_, ownKind) && LooksOf(ownKind) == LooksOf(kind) && (string?)own.Attribute(NumberId) == number)
            {
                return (int)own.Attribute(NumberId)!;
            }
        }

        lists = target.Change(to).Root!;
        var kindId = 1 + lists.Elements(Wml.W + "abstractNum").Select(one => (int)one.Attribute(AbstractId)!).DefaultIfEmpty(0).Max();
        var id = 1 + lists.Elements(Wml.W + "num").Select(one => (int)one.Attribute(NumberId)!).DefaultIfEmpty(0).Max();
        var (kindCopy, copy) = (new XElement(kind), new XElement(list));
        kindCopy.SetAttributeValue(AbstractId, kindId);
        kindCopy.Elements().Where(element => element.Name.LocalName is "nsid" or "tmpl").Remove();
        copy.SetAttributeValue(NumberId, id);
        copy.Element(AbstractId)!.SetAttributeValue(Wml.Val, kindId);
        // The kinds stand before the lists.
        if (lists.Elements(Wml.W + "num").FirstOrDefault() is { } first)
        {
            first.AddBeforeSelf(kindCopy);
            lists.Elements(Wml.W + "num").Last().AddAfterSelf(copy);
        }
        else
        {
            lists.Add(kindCopy, copy);
        }

        return id;
    }

    private static (XElement List, XElement Kind)? Find(XDocument numbering, string number)
    {
        var list = numbering.Root!.Elements(Wml.W + "num").FirstOrDefault(one => (string?)one.Attribute(NumberId) == number);
        var kind = list is null
            ? null
            : numbering.Root.Elements(Wml.W + "abstractNum").FirstOrDefault(one => (string?)one.Attribute(AbstractId) == list.Value(AbstractId));
        return list is null || kind is null ? null : (list, kind);
    }

    private static string LooksOf(XElement kind) => string.Join('|', kind.Elements(Wml.W + "lvl")
        .Select(level => $"{level.Value(Wml.W + "numFmt")} {level.Value(Wml.W + "lvlText")}"));
}
