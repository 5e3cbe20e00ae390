using System.Text;

namespace Serverless.Workflow.Closing;

/// <summary>A file that goes into an archive.</summary>
/// <param name="Path">Its path in the archive, with slashes; safe on every system.</param>
/// <param name="Open">Opens its content; null when the content is not there any more, and then the file is left out.</param>
public sealed record ArchiveFile(string Path, Func<CancellationToken, Task<Stream?>> Open)
{
    /// <summary>A file of text in UTF-8.</summary>
    public static ArchiveFile Of(string path, string text) => Of(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A file of bytes.</summary>
    public static ArchiveFile Of(string path, ReadOnlyMemory<byte> content) =>
        new(path, _ => Task.FromResult<Stream?>(new MemoryStream(content.ToArray(), writable: false)));
}
