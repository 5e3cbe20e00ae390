using Serverless.Domain.Requests;

namespace Serverless.Workflow.Closing;

/// <summary>The archives of cases. They lie among the documents, as versions of the document <see cref="ArchiveStamp.Document"/>, and are never overwritten.</summary>
public interface IArchives
{
    /// <summary>Finds the newest archive of a request.</summary>
    /// <returns>Null when there is none.</returns>
    Task<ArchiveStamp?> FindAsync(Reference reference, CancellationToken cancellationToken);

    /// <summary>Keeps an archive. When the version is there already, that one stays.</summary>
    /// <param name="reference">The request.</param>
    /// <param name="version">The version.</param>
    /// <param name="covers">What of the record it has in it.</param>
    /// <param name="write">Writes the file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The archive that is kept.</returns>
    Task<ArchiveStamp> KeepAsync(
        Reference reference, int version, string covers, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken);

    /// <summary>Opens an archive for reading, from any place in it.</summary>
    /// <returns>Null when it is not there. The caller disposes the stream.</returns>
    Task<Stream?> OpenAsync(ArchiveStamp archive, CancellationToken cancellationToken);

    /// <summary>Notes that an archive was given to somebody. The first time stays.</summary>
    Task NoteReturnedAsync(ArchiveStamp archive, DateTimeOffset at, CancellationToken cancellationToken);
}
