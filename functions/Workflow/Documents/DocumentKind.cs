using System.Text.Json.Serialization;

namespace Serverless.Workflow.Documents;

/// <summary>What a document is by its content.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>A Word document of Office 2007 or later.</summary>
    Docx,

    /// <summary>An Excel workbook of Office 2007 or later.</summary>
    Xlsx,

    /// <summary>A PowerPoint presentation of Office 2007 or later.</summary>
    Pptx,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>An image in PNG.</summary>
    Png,

    /// <summary>An image in JPEG.</summary>
    Jpeg,
}
