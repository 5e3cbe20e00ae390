using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;

namespace Serverless.Workflow.Notices;

/// <summary>Tells whoever gave a command by mail why it was not carried out. By page or API the answer is there already.</summary>
internal static class RefusedNotice
{
    /// <summary>Makes the notice.</summary>
    /// <param name="command">The command.</param>
    /// <param name="refusal">Why it was not carried out.</param>
    /// <param name="visit">The request as it stands.</param>
    /// <param name="at">When it was refused (UTC).</param>
    /// <returns>Null for a command that did not come by mail, and for a mail that only was to be filed: its writer asked for nothing.</returns>
    internal static Notice? Of(CommandEnvelope command, Refusal refusal, VisitRequest visit, DateTimeOffset at) => command is not { Channel: Channel.Mail, Command: not FileMail }
        ? null
        : new Notice(
            $"refused/{command.Key}",
            command.Reference,
            command.Command is AnswerInvitation && refusal.Reason == RefusalReason.AlreadyDone ? NoticeKind.AnswerTooLate : NoticeKind.CommandRefused,
            command.By,
            at,
            Data(refusal, visit));

    private static Dictionary<string, string> Data(Refusal refusal, VisitRequest visit)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["message"] = refusal.Message,
            ["reason"] = refusal.Reason.ToString(),
            // By it the letter's link lets them do what is asked now.
            ["step"] = visit.Pending?.Step ?? string.Empty,
        };
        if (refusal.Document is { } document)
        {
            data["document"] = document.Name;
            data["problem"] = document.Problem;
        }

        return data;
    }
}
