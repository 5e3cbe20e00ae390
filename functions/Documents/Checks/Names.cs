using Serverless.Workflow.Documents;

namespace Serverless.Documents.Checks;

/// <summary>Compares what a document is called with what it is.</summary>
internal static class Names
{
    internal static DocumentFinding? Differ(string name, string? declaredType, DocumentCheck check)
    {
        var extension = Path.GetExtension(name).TrimStart('.').ToUpperInvariant();
        var isNamed = check.Kind switch
        {
            DocumentKind.Docx => extension == "DOCX",
            DocumentKind.Xlsx => extension == "XLSX",
            DocumentKind.Pptx => extension == "PPTX",
            DocumentKind.Pdf => extension == "PDF",
            DocumentKind.Png => extension == "PNG",
            DocumentKind.Jpeg => extension is "JPG" or "JPEG",
            _ => extension is not ("DOCX" or "XLSX" or "PPTX" or "PDF" or "PNG" or "JPG" or "JPEG"),
        };
        if (!isNamed)
        {
            return new DocumentFinding(
                DocumentFindingKind.NameDiffers, $"{name} is {check.ContentType} by its content, whatever its name says.");
        }

        // Programs that know no better say that they send bytes.
        var declared = declaredType?.Split(';')[0].Trim();
        return string.IsNullOrEmpty(declared)
            || declared.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase)
            || declared.Equals(check.ContentType, StringComparison.OrdinalIgnoreCase)
            || (check.Kind == DocumentKind.Text && declared.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
                ? null
                : new DocumentFinding(
                    DocumentFindingKind.NameDiffers, $"{name} was declared as {declared}; by its content it is {check.ContentType}.");
    }
}
