using System.Xml.Linq;
using Serverless.Documents.Model;

namespace Serverless.Documents.Packages;

/// <summary>Declares a newer namespace at the top of a part in such a way that older programs pass over it.</summary>
internal static class Ignorables
{
    internal static void Declare(XElement root)
    {
        var prefix = root.GetPrefixOfNamespace(Wml.W14);
        if (prefix is null)
        {
            prefix = "w14";
            root.SetAttributeValue(XNamespace.Xmlns + prefix, Wml.W14.NamespaceName);
        }

        if (root.GetPrefixOfNamespace(Wml.Mc) is null)
        {
            root.SetAttributeValue(XNamespace.Xmlns + "mc", Wml.Mc.NamespaceName);
        }

        var ignorable = (string?)root.Attribute(Wml.Mc + "Ignorable") ?? string.Empty;
        if (!ignorable.Split(' ').Contains(prefix, StringComparer.Ordinal))
        {
            root.SetAttributeValue(Wml.Mc + "Ignorable", $"{ignorable} {prefix}".Trim());
        }
    }
}
