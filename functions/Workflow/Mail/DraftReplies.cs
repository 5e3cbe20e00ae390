using System.Globalization;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Replies;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Mail;

/// <summary>Finds out what a mail about a draft says: by the document that it brings, otherwise by its words.</summary>
internal static class DraftReplies
{
    /// <summary>Whether a party has been asked to review the draft in any round.</summary>
    internal static bool IsAsked(VisitRequest visit, Party party) => visit.Drafting?.Rounds.Any(round => round.Asked.Contains(party)) == true;

    /// <summary>Reads it.</summary>
    /// <param name="reply">The mail.</param>
    /// <param name="visit">The request.</param>
    /// <param name="expected">A draft that comes back, or the next version.</param>
    /// <param name="asked">What it answers; null when that is not known.</param>
    internal static InterpretedReply Read(ReceivedReply reply, VisitRequest visit, ExpectedReply expected, Notice? asked)
    {
        var drafts = DraftAttachments.Of(reply.Look, visit);
        if (drafts.Changed is [_, _, ..])
        {
            return Unclear(expected, ReplyProblem.SeveralDocuments) with { Names = [.. drafts.Changed.Select(part => reply.Look.Parts[part].Part.Name)] };
        }

        return expected == ExpectedReply.DraftEdit ? Edit(reply, drafts) : Return(reply, visit, drafts, asked);
    }

    private static InterpretedReply Edit(ReceivedReply reply, DraftAttachments drafts)
    {
        // One that is not changed is looked at too: the editor has sent it.
        if ((Only(drafts.Changed) ?? Only(drafts.Copies)) is not { } draft)
        {
            return Unclear(ExpectedReply.DraftEdit, ReplyProblem.DocumentMissing);
        }

        var (text, _) = DraftReplyReader.Words(reply.Look.Context.Mail.NewText);
        var issue = new IssueDraft(reply.Look.Parts[draft].Entry(string.Empty, DocumentRole.Attachment), Remark: text.Length > 0 ? text : null);
        return Of(ExpectedReply.DraftEdit, issue, text) with { Draft = draft, Copies = [.. drafts.Copies.Where(copy => copy != draft)] };
    }

    private static InterpretedReply Return(ReceivedReply reply, VisitRequest visit, DraftAttachments drafts, Notice? asked)
    {
        var newText = reply.Look.Context.Mail.NewText;
        var (text, visibility) = DraftReplyReader.Words(newText);
        var reading = asked is { Kind: NoticeKind.ConfirmationAsked } question && question.To == reply.By && question.Data.GetValueOrDefault("entry") is { Length: > 0 } entry
            ? DraftReplyReader.ReadAnswer(newText, entry)
            : DraftReplyReader.Read(newText);

        // The document with changes is what counts; one without any is a return where there are no words either.
        var draft = Only(drafts.Changed) ?? (reading.Problem == ReplyProblem.Empty ? Only(drafts.Copies) : null);
        if (draft is { } place)
        {
            return Of(ExpectedReply.DraftReturn, new ReturnDraft([], text, Visibility: visibility), text) with
            {
                Draft = place,
                Copies = [.. drafts.Copies.Where(copy => copy != place)],
            };
        }

        if (reading.Problem == ReplyProblem.Empty && reply.Look.Parts is [_, ..])
        {
            return Unclear(ExpectedReply.DraftReturn, ReplyProblem.DocumentMissing);
        }

        var version = VersionOf(asked, visit);
        return new InterpretedReply(ExpectedReply.DraftReturn, reading, MustBeClear: true)
        {
            Command = reading.Command switch
            {
                SignOff agreement => agreement with { Version = version },
                ReturnDraft words => words with { Version = version },
                var other => other,
            },
            Copies = drafts.Copies,
        };
    }

    // A reminder does not name the version; it is that of the round that ran when the reminder was written.
    private static int? VersionOf(Notice? asked, VisitRequest visit) => asked is null ? null
        : int.TryParse(asked.Data.GetValueOrDefault("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version
        : visit.Drafting?.Rounds.LastOrDefault(round => round.Opened <= asked.At)?.Version;

    private static int? Only(IReadOnlyList<int> places) => places is [var only] ? only : null;

    private static InterpretedReply Of(ExpectedReply expected, Command command, string words) => new(expected, ReplyReading.Of(command, words), MustBeClear: true);

    private static InterpretedReply Unclear(ExpectedReply expected, ReplyProblem problem) =>
        new(expected, ReplyReading.NotUnderstood(problem, string.Empty), MustBeClear: true);
}
