using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Replies;
using Serverless.Domain.Requests;
using Serverless.Workflow.Preparation;

namespace Serverless.Workflow.Mail;

/// <summary>Finds the reviewers whom a mail names. All are taken, or none: whoever is left out would not know it.</summary>
/// <param name="reader">Reads lists that are not in the form that letters ask for.</param>
public sealed class ReviewerReplies(IParticipantReader reader)
{
    /// <summary>Reads them.</summary>
    /// <returns>Null when the mail names none, or its writer may not.</returns>
    internal InterpretedReply? Read(ReceivedReply reply, VisitRequest visit)
    {
        if (!MayName(visit, reply.By) || ReviewerReplyReader.FindList(reply.Look.Context.Mail.NewText) is not { } list)
        {
            return null;
        }

        var named = ReviewerReplyReader.Read(list) ?? ReadAny(list);
        return named is [_, ..] && named.All(reviewer => reviewer.Address.Length > 0)
            ? new InterpretedReply(ExpectedReply.None, ReplyReading.Of(new NameReviewers(named), list), MustBeClear: true)
            : new InterpretedReply(ExpectedReply.None, ReplyReading.NotUnderstood(ReplyProblem.AddressMissing, string.Empty), MustBeClear: true)
            {
                Names = [.. named.Where(reviewer => reviewer.Address.Length == 0).Select(NameOf)],
            };
    }

    private static bool MayName(VisitRequest visit, Party by) => visit.Stage is Stage.Preparing or Stage.Visiting or Stage.Drafting
        && (by.Kind is PartyKind.Mission or PartyKind.Coordinator or PartyKind.Officer || visit.Plan?.Lead == by);

    private List<Reviewer> ReadAny(string list)
    {
        var rows = reader.ReadText(list).Rows;
        return
        [
            .. rows.Participants.Select(participant => new Reviewer(
                string.Empty, participant.Institution, participant.Name, participant.Title,
                ReviewerReplyReader.FindAddress($"{participant.Email} {participant.Note} {participant.Title}") ?? string.Empty)),

            // Of the other lines, those with an address are meant as somebody.
            .. rows.Unread.Where(row => ReviewerReplyReader.FindAddress(row.Text) is not null)
                .Select(row => new Reviewer(string.Empty, string.Empty, row.Text, string.Empty, string.Empty)),
        ];
    }

    private static string NameOf(Reviewer reviewer) => string.Join(", ", new[] { reviewer.Name, reviewer.Institution }.Where(part => part.Length > 0));
}
