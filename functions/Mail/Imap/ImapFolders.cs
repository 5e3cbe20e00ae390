using MailKit;
using MailKit.Net.Imap;

namespace Serverless.Mail.Imap;

/// <summary>Finds the mailbox's folders, and creates those that are missing.</summary>
internal static class ImapFolders
{
    private const char Separator = '/';

    /// <summary>Finds a folder that must be there.</summary>
    /// <exception cref="FolderNotFoundException">It is not.</exception>
    internal static Task<IMailFolder> FindAsync(ImapClient client, string path, CancellationToken cancellationToken) =>
        IsInbox(path) ? Task.FromResult(client.Inbox) : WalkAsync(client, path, mayCreate: false, cancellationToken);

    /// <summary>Finds a folder, or creates it.</summary>
    internal static Task<IMailFolder> OpenOrCreateAsync(ImapClient client, string path, CancellationToken cancellationToken) =>
        WalkAsync(client, path, mayCreate: true, cancellationToken);

    private static async Task<IMailFolder> WalkAsync(ImapClient client, string path, bool mayCreate, CancellationToken cancellationToken)
    {
        var names = path.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var folder = IsInbox(names[0]) ? client.Inbox : client.GetFolder(client.PersonalNamespaces[0]);
        foreach (var name in IsInbox(names[0]) ? names[1..] : names)
        {
            folder = await NextAsync(folder, name, mayCreate, cancellationToken);
        }

        return folder;
    }

    private static async Task<IMailFolder> NextAsync(IMailFolder parent, string name, bool mayCreate, CancellationToken cancellationToken)
    {
        try
        {
            return await parent.GetSubfolderAsync(name, cancellationToken);
        }
        catch (FolderNotFoundException) when (mayCreate)
        {
            return await parent.CreateAsync(name, isMessageFolder: true, cancellationToken)
                ?? throw new MailTroubleException($"The mailbox's server did not create the folder {name}. Create it by hand.", needsOperator: true);
        }
    }

    private static bool IsInbox(string name) => name.Equals("INBOX", StringComparison.OrdinalIgnoreCase);
}
