using DocumentFormat.OpenXml.Packaging;
using Serverless.Documents.Changes;
using Serverless.Documents.Packages;

namespace Serverless.Documents.Redlines;

/// <summary>The parts of a document that hold text.</summary>
internal static class TextParts
{
    internal static IEnumerable<OpenXmlPart> Of(DraftFile file) =>
    [
        file.Main,
        .. file.Main.HeaderParts,
        .. file.Main.FooterParts,
        .. new OpenXmlPart?[] { file.Main.FootnotesPart, file.Main.EndnotesPart }.OfType<OpenXmlPart>(),
    ];

    /// <summary>Takes what the document tracks as accepted.</summary>
    internal static void Accept(DraftFile file)
    {
        foreach (var part in Of(file).Where(part => TrackedChanges.Any(file.Xml(part).Root!)).ToList())
        {
            TrackedChanges.Accept(file.Change(part).Root!);
        }
    }
}
