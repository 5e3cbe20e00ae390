using System.Globalization;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using Serverless.Documents.Packages;
using Serverless.Domain.Drafts;
using Serverless.Domain.Requests;

namespace Serverless.Documents.Returns;

/// <summary>Reads and writes the stamp of a version: a property of the document that no page shows.</summary>
internal static class Stamps
{
    private const string Name = "DraftVersion";
    private const string Format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstProperty = 2;

    // Named here, since the library would draw it at random: the same document and stamp make the same bytes.
    private const string Relationship = "draftVersion";

    internal static DraftStamp? Read(DraftFile file)
    {
        var text = file.Document.CustomFilePropertiesPart?.Properties?.Elements<CustomDocumentProperty>()
            .FirstOrDefault(property => property.Name?.Value == Name)?.InnerText;
        return text?.Split('/') is [var reference, var draft, var version]
            && Reference.TryParse(reference, out var parsed)
            && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new DraftStamp(parsed, draft, number)
                : null;
    }

    internal static void Write(DraftFile file, DraftStamp stamp)
    {
        var part = file.Document.CustomFilePropertiesPart ?? file.Document.AddNewPart<CustomFilePropertiesPart>(Relationship);
        part.Properties ??= new Properties();
        var others = part.Properties.Elements<CustomDocumentProperty>().ToList();
        others.Where(property => property.Name?.Value == Name).ToList().ForEach(property => property.Remove());
        var id = Math.Max(FirstProperty, others.Select(property => (property.PropertyId?.Value ?? 0) + 1).DefaultIfEmpty(FirstProperty).Max());
        part.Properties.AppendChild(new CustomDocumentProperty(new VTLPWSTR(Text(stamp))) { FormatId = Format, PropertyId = id, Name = Name });
        part.Properties.Save();
    }

    private static string Text(DraftStamp stamp) =>
        string.Create(CultureInfo.InvariantCulture, $"{stamp.Reference}/{stamp.Draft}/{stamp.Version}");
}
