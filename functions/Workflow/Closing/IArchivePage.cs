namespace Serverless.Workflow.Closing;

/// <summary>Writes the page of an archive: an HTML document that needs nothing but the files beside it.</summary>
public interface IArchivePage
{
    /// <summary>Writes it, in English; what people wrote stays as it is.</summary>
    Task<string> WriteAsync(ArchiveContents contents, CancellationToken cancellationToken);
}
