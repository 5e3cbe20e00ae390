namespace Serverless.Local.Maildrop;

/// <summary>The folders that stand for a mail server on one machine.</summary>
/// <param name="path">The folder that both lie in; made if missing.</param>
internal sealed class MaildropFolders(string path)
{
    /// <summary>Files whose names end so are messages.</summary>
    internal const string Extension = ".eml";

    /// <summary>Where a message is put so that it comes in.</summary>
    internal string In { get; } = Directory.CreateDirectory(System.IO.Path.Combine(path, "in")).FullName;

    /// <summary>Where the messages that go out are found, in a folder for each day (UTC).</summary>
    internal string Out { get; } = Directory.CreateDirectory(System.IO.Path.Combine(path, "out")).FullName;

    /// <summary>Writes a file so that whoever looks sees it whole or not at all.</summary>
    internal static async Task WriteAsync(string file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        var begun = file + ".part";
        await File.WriteAllBytesAsync(begun, content, cancellationToken);
        File.Move(begun, file, overwrite: true);
    }
}
