using Serverless.Workflow.Mail;

namespace Serverless.Local.Maildrop;

/// <summary>Takes in the messages that lie in the maildrop's folder.</summary>
/// <param name="folders">The folders.</param>
/// <param name="door">Where messages come in.</param>
internal sealed class MaildropIntake(MaildropFolders folders, MailDoor door)
{
    /// <summary>The messages that lie there, the oldest first.</summary>
    internal IReadOnlyList<FileInfo> List() =>
    [
        .. new DirectoryInfo(folders.In).EnumerateFiles("*" + MaildropFolders.Extension)
            .Where(file => !file.Name.StartsWith('.'))
            .OrderBy(file => file.LastWriteTimeUtc)
            .ThenBy(file => file.Name, StringComparer.Ordinal),
    ];

    /// <summary>Takes one in. The file goes only when the message is safe.</summary>
    /// <returns>The message's hash.</returns>
    internal async Task<string> TakeAsync(string file, CancellationToken cancellationToken)
    {
        var message = await File.ReadAllBytesAsync(file, cancellationToken);
        var hash = await door.TakeAsync(message, "maildrop", recipient: null, cancellationToken);
        File.Delete(file);
        return hash;
    }
}
