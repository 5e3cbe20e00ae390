using System.Globalization;
using Serverless.Workflow.Notices;

namespace Serverless.Workflow.Mail;

/// <summary>Calls the officers where a message lies in the mailbox that could not be taken in.</summary>
/// <param name="tasks">Calls them.</param>
public sealed class MailboxTasks(OfficerTasks tasks)
{
    /// <summary>Calls them, once for each message.</summary>
    public Task TellAsync(GivenUpMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return tasks.PostAsync(
            reference: null,
            $"mailbox/{message.Id}",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["problem"] = "MailGivenUp",
                ["detail"] = string.Create(CultureInfo.InvariantCulture, $"{message.Folder}, {message.Received:yyyy-MM-dd HH:mm} UTC"),
            },
            cancellationToken);
    }
}
