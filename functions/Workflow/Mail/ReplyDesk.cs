using Microsoft.DurableTask.Client;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Notices;
using Serverless.Domain.Replies;
using Serverless.Domain.Requests;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Requests;
using Serverless.Workflow.Triage;

namespace Serverless.Workflow.Mail;

/// <summary>Works on mails that belong to a request: reads the command in them, or files them.</summary>
/// <param name="requests">The requests.</param>
/// <param name="interpreter">Finds out what mails say.</param>
/// <param name="filing">Keeps the documents.</param>
/// <param name="commands">Takes commands.</param>
/// <param name="threads">Lets later mails of the thread find the request.</param>
/// <param name="tray">Holds what comes too late.</param>
/// <param name="outbox">The outbox.</param>
/// <param name="notify">Wakes the relay.</param>
/// <param name="drafts">Knows drafts by their stamp.</param>
public sealed class ReplyDesk(
    IRequestStore requests,
    ReplyInterpreter interpreter,
    MailFiling filing,
    CommandDesk commands,
    MailThreads threads,
    TriageTray tray,
    IOutbox outbox,
    INotifyQueue notify,
    INapDrafts drafts)
{
    internal async Task<MailRecord> HandleAsync(
        DurableTaskClient client, ReceivedReply reply, MailRecord claimed, CancellationToken cancellationToken)
    {
        var visit = await requests.FindAsync(reply.Reference, cancellationToken)
            ?? throw new InvalidOperationException($"The mail {reply.Arrival.Hash} belongs to {reply.Reference}, which is not there.");
        var record = claimed with { Reference = reply.Reference, Party = reply.By };
        if (visit.Stage.IsEnd())
        {
            var hold = new MailRoute.Hold(TriageReason.CaseOver, $"{visit.Reference} is {visit.Stage} since {visit.Since:O}.");
            await tray.HoldAsync(reply.Arrival, reply.Look.Context.Mail, hold, MailGuesses.Rank(reply.Look.Context, reply.Look.Index), cancellationToken);
            return record with { Effect = MailEffect.Held, Detail = hold.Detail };
        }

        await threads.JoinAsync(reply.Look.Context.Mail, reply.Reference, claimed.At, cancellationToken);
        var interpreted = await interpreter.ReadAsync(reply, visit, cancellationToken);
        if (interpreted is { Reading.Problem: { } problem, MustBeClear: true })
        {
            // Filed all the same: the officers see it, and what came with it is not lost.
            await GiveAsync(client, reply, interpreted with { Command = null }, record, cancellationToken);
            await TellAsync(reply, visit, interpreted, problem, cancellationToken);
            return record with { Effect = MailEffect.NotUnderstood, Detail = $"Not understood: {problem}." };
        }

        // First the draft: the report on the last day ends the visit, and what goes round then is the newest version.
        await IssueAsync(client, reply, visit, interpreted, cancellationToken);
        return await GiveAsync(client, reply, interpreted, record, cancellationToken);
    }

    // Before and during the visit the lead sends the draft as it has become with whatever they write, most of all with a report.
    private async Task IssueAsync(
        DurableTaskClient client, ReceivedReply reply, VisitRequest visit, InterpretedReply interpreted, CancellationToken cancellationToken)
    {
        if (interpreted.Draft is null
            && visit is { Stage: Stage.Preparing or Stage.Visiting, Plan: { } plan, Drafting: not null }
            && plan.Lead == reply.By
            && DraftAttachments.Of(reply.Look, visit).Changed is [var place]
            && drafts.StampOf(reply.Look.Parts[place].Part.Content)?.Reference == visit.Reference)
        {
            var documents = await filing.KeepAsync(reply.Reference, reply.Look, reply.Arrival, cancellationToken);
            var issue = new CommandEnvelope(
                reply.Reference, $"mail/{reply.Arrival.Hash}/draft", reply.By, Channel.Mail, reply.Arrival.At, new IssueDraft(documents[Place(place)]));
            await commands.SubmitAsync(client, issue, cancellationToken);
        }
    }

    private async Task<MailRecord> GiveAsync(
        DurableTaskClient client, ReceivedReply reply, InterpretedReply interpreted, MailRecord record, CancellationToken cancellationToken)
    {
        var read = interpreted.Command;
        var takesAll = read is null or SubmitClarification or SubmitParticipants;
        var others = reply.Look.Parts.Index()
            .Where(part => part.Index != interpreted.Draft && !interpreted.Copies.Contains(part.Index) && !IsCalendar(part.Item.Part))
            .Select(part => part.Index)
            .ToList();
        var leavesFiles = !takesAll && HasNoPlaceForFiles(read!, interpreted) && others is [_, ..];
        IReadOnlyList<DocumentEntry> documents = takesAll || interpreted.Draft is not null || leavesFiles
            ? await filing.KeepAsync(reply.Reference, reply.Look, reply.Arrival, cancellationToken, reply.By)
            : [];
        Command command = read switch
        {
            null => new FileMail(reply.Look.Context.Mail.Subject, documents),
            SubmitClarification answer => answer with { Documents = documents },
            SubmitParticipants list => list with { Documents = documents },
            IssueDraft issue => issue with { Document = documents[Place(interpreted.Draft!.Value)] },
            SubmitNote note when interpreted.Draft is { } part => note with { Document = documents[Place(part)] },
            ReturnDraft returned when interpreted.Draft is not null => returned with
            {
                Documents = [.. documents.Where((_, place) => !interpreted.Copies.Any(copy => Place(copy) == place))],
            },
            _ => read,
        };
        if (leavesFiles)
        {
            DocumentEntry[] left = [documents[0], .. others.Select(part => documents[Place(part)])];
            var filed = new CommandEnvelope(
                reply.Reference, $"mail/{reply.Arrival.Hash}/files", reply.By, Channel.Mail, reply.Arrival.At, new FileMail(reply.Look.Context.Mail.Subject, left));
            await commands.SubmitAsync(client, filed, cancellationToken);
        }

        var envelope = new CommandEnvelope(
            reply.Reference, $"mail/{reply.Arrival.Hash}", reply.By, Channel.Mail, reply.Arrival.At, command);
        var given = await commands.SubmitAsync(client, envelope, cancellationToken);
        return record with
        {
            Effect = read is null ? MailEffect.Filed : MailEffect.Commanded,
            Detail = given.Refusal?.Message ?? $"{command.GetType().Name} by the {reply.By.Kind} {reply.By.Id}.",
        };
    }

    // What comes with these is filed beside them.
    private static bool HasNoPlaceForFiles(Command read, InterpretedReply interpreted) =>
        read is ReportDay or AnswerInvitation or SignOff or AnswerEditor or IssueDraft or DecideDraft or NameReviewers or SubmitNote or ClearNote
        || (read is ReturnDraft && interpreted.Draft is null);

    // The message itself comes first.
    private static int Place(int part) => part + 1;

    private static bool IsCalendar(MailPart part) =>
        part.ContentType is "text/calendar" or "application/ics" || part.Name.EndsWith(".ics", StringComparison.OrdinalIgnoreCase);

    private async Task TellAsync(
        ReceivedReply reply, VisitRequest visit, InterpretedReply interpreted, ReplyProblem why, CancellationToken cancellationToken)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["why"] = why.ToString(), ["expected"] = interpreted.Expected.ToString(), ["step"] = visit.Pending?.Step ?? string.Empty,
        };
        if (interpreted.Names is [_, ..])
        {
            data["names"] = string.Join('\n', interpreted.Names);
        }

        await outbox.PostAsync(
            reply.Reference,
            [new Notice($"notunderstood/{reply.Arrival.Hash}", reply.Reference, NoticeKind.ReplyNotUnderstood, reply.By, reply.Arrival.At, data)],
            cancellationToken);
        await notify.WakeAsync(reply.Reference, cancellationToken);
    }
}
