using Serverless.Domain.Documents;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Closing;

/// <summary>An archive of a case as it is kept.</summary>
/// <param name="Reference">The request.</param>
/// <param name="Version">From 1; a version is never changed.</param>
/// <param name="Hash">SHA-256 of the file in lower-case hexadecimal.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Covers">What of the record it has in it, as <see cref="CaseRecord.Extent"/> says; a record that has grown since says something else.</param>
/// <param name="Returned">When it was given to somebody for the first time (UTC); null before.</param>
public sealed record ArchiveStamp(Reference Reference, int Version, string Hash, long Bytes, string Covers, DateTimeOffset? Returned = null)
{
    /// <summary>The id of the archive among the request's documents.</summary>
    public const string Document = "archive";

    /// <summary>The media type of archives.</summary>
    public const string ContentType = "application/zip";

    /// <summary>The archive as a document of its request.</summary>
    public DocumentEntry Entry => new(Document, Version, DocumentRole.Archive, $"{Reference}-archive.zip", ContentType, Bytes, Hash)
    {
        By = Party.System,
        Origin = DocumentOrigin.Generated,
        Status = DocumentStatus.Final,
    };
}
