namespace Serverless.Workflow.Closing;

/// <summary>Writes files into one archive. The same files at the same moment give the same bytes.</summary>
public interface IArchiveWriter
{
    /// <summary>Writes a ZIP in the order of the paths, and last <c>SHA256SUMS</c> with the hash of every file, as <c>sha256sum -c</c> reads it.</summary>
    /// <param name="files">The files; each path once.</param>
    /// <param name="at">The time that every file gets.</param>
    /// <param name="output">Where it goes; is not closed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task WriteAsync(IReadOnlyList<ArchiveFile> files, DateTimeOffset at, Stream output, CancellationToken cancellationToken);
}
