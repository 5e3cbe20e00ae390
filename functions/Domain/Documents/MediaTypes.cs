namespace Serverless.Domain.Documents;

/// <summary>Media types that more than one part of the system names.</summary>
public static class MediaTypes
{
    /// <summary>A Word document of Office 2007 or later.</summary>
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
