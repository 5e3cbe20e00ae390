using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>The part of a run's properties that a reader notices. Programs write many others of their own accord.</summary>
internal static class RunLook
{
    private static readonly string[] Switches = ["b", "i", "strike", "dstrike", "caps", "smallCaps"];
    private static readonly string[] Values = ["u", "vertAlign", "highlight"];

    /// <summary>The look in a few words, such as <c>bold, italic</c>; empty for plain text.</summary>
    internal static string Of(XElement? properties)
    {
        if (properties is null || !properties.HasElements)
        {
            return string.Empty;
        }

        var looks = Switches.Where(name => properties.IsOn(Wml.W + name)).Select(Name)
            .Concat(Values.Select(name => (name, value: properties.Value(Wml.W + name)))
                .Where(pair => pair.value is not (null or "none" or "baseline"))
                .Select(pair => pair.name == "u" ? "underlined" : pair.value!));
        return string.Join(", ", looks);
    }

    private static string Name(string name) => name switch
    {
        "b" => "bold",
        "i" => "italic",
        "strike" => "struck through",
        "dstrike" => "struck through twice",
        "smallCaps" => "small capitals",
        _ => "capitals",
    };
}
