using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Serverless.Tests.Documents.Office;

/// <summary>Whether Word would open a document without repair.</summary>
internal static class Conformance
{
    /// <summary>Fails where Word would repair.</summary>
    /// <param name="content">The document.</param>
    /// <param name="source">A document of another program that it was made from, whose own faults it may have; null for none.</param>
    internal static void Check(byte[] content, byte[]? source = null)
    {
        var known = source is null ? [] : Errors(source).Select(error => error.Description).ToHashSet(StringComparer.Ordinal);
        var errors = Errors(content).Where(error => !known.Contains(error.Description)).Select(error => $"{error.Place}: {error.Description}").ToList();
        Assert.True(errors.Count == 0, string.Join(Environment.NewLine, errors.Take(10)));
    }

    private static List<(string Place, string Description)> Errors(byte[] content)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2021).Validate(document).Select(error => ($"{error.Part?.Uri} {error.Path?.XPath}", error.Description))];
    }
}
