using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>By what two objects of two documents are the same: their XML without the numbers that programs give anew.</summary>
internal static class Signatures
{
    internal static string Of(XElement node)
    {
        var text = new StringBuilder();
        foreach (var element in node.DescendantsAndSelf())
        {
            text.Append(element.Name.LocalName);
            foreach (var attribute in element.Attributes())
            {
                if (!attribute.IsNamespaceDeclaration && !IsNumber(attribute))
                {
                    text.Append(' ').Append(attribute.Name.LocalName).Append('=').Append(attribute.Value);
                }
            }

            text.Append(element.HasElements ? "(" : element.Value).Append(';');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
    }

    private static bool IsNumber(XAttribute attribute) =>
        attribute.Name.Namespace == Wml.R
        || attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)
        || attribute.Name.LocalName is "id" or "paraId" or "textId" or "anchorId" or "editId" or "name" or "descr" or "spid";
}
