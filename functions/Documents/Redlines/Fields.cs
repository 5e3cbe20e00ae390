using System.Xml.Linq;
using Serverless.Documents.Model;

namespace Serverless.Documents.Redlines;

/// <summary>Fields that lie in one element, which cannot be recorded as taken out or put in.</summary>
internal static class Fields
{
    /// <summary>Gives the runs of the same field in its long form; any other element as it is.</summary>
    internal static IReadOnlyList<XElement> Unfold(XElement element)
    {
        if (element.Name != Wml.W + "fldSimple")
        {
            return [element];
        }

        var properties = element.Descendants(Wml.RunProperties).FirstOrDefault();
        XElement[] runs =
        [
            Run(Mark("begin")),
            Run(new XElement(Wml.W + "instrText", new XAttribute(Wml.Space, "preserve"), (string?)element.Attribute(Wml.W + "instr"))),
            Run(Mark("separate")),
            .. element.Descendants(Wml.Run).Select(run => new XElement(run)),
            Run(Mark("end")),
        ];
        if (element.Parent is not null)
        {
            element.ReplaceWith(runs);
        }

        return runs;

        XElement Run(XElement content) => new(Wml.Run, properties is null ? null : new XElement(properties), content);
    }

    private static XElement Mark(string type) => new(Wml.W + "fldChar", new XAttribute(Wml.W + "fldCharType", type));
}
