using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Serverless.Tests.Documents.Office;

/// <summary>Whether Word would open a document without repair.</summary>
internal static class Conformance
{
    internal static void Check(byte[] content)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2021).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ToList();
        Assert.True(errors.Count == 0, string.Join(Environment.NewLine, errors.Take(10)));
    }
}
