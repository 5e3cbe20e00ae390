using System.Globalization;
using MailKit;

namespace Serverless.Mail.Imap;

/// <summary>
/// Counts the tries with a message by keywords on it, so that the count outlives the process. A server that keeps no keywords
/// counts none: its messages are tried until <see cref="ImapLimits.Patience"/> is over.
/// </summary>
internal static class ImapTries
{
    private const string Prefix = "ServerlessTry";

    /// <summary>How often a message was tried before.</summary>
    internal static int Of(IMessageSummary message) => message.Keywords.Count(keyword => keyword.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the folder keeps the count.</summary>
    internal static bool AreKept(IMailFolder folder) => folder.PermanentFlags.HasFlag(MessageFlags.UserDefined);

    /// <summary>Notes one more.</summary>
    internal static Task AddAsync(IMailFolder folder, IMessageSummary message, CancellationToken cancellationToken)
    {
        string[] keywords = [string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Of(message) + 1}")];
        return folder.StoreAsync(
            message.UniqueId, new StoreFlagsRequest(StoreAction.Add, MessageFlags.None, keywords) { Silent = true }, cancellationToken);
    }
}
