using Serverless.Domain.Commands;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Visits;

namespace Serverless.Domain.Replies;

/// <summary>Makes answers to invitations, once it is known what the deciding line means.</summary>
internal static class InvitationReader
{
    /// <summary>Makes the answer.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="line">The deciding line.</param>
    /// <param name="end">Where its word ends.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="rest">What follows the word, as it was written; null when nothing.</param>
    /// <param name="today">The day from which on days are proposed.</param>
    internal static (Command? Command, ReplyProblem? Problem) Make(
        FoldedText text, Passage line, int end, ReplyMeaning meaning, string? rest, DateOnly today) => meaning switch
    {
        // "Yes, I will come on Monday" may leave out the other days.
        ReplyMeaning.Accept => ReplyDay.IsIn(text.Text[end..line.End])
            ? (null, ReplyProblem.Conditional)
            : (new AnswerInvitation(InvitationAnswer.Accept, Text: rest), null),
        ReplyMeaning.Refuse => (new AnswerInvitation(InvitationAnswer.Decline, Text: rest), null),
        _ => Propose(text, line, end, today),
    };

    /// <summary>What speaks against an acceptance in the line after it.</summary>
    internal static ReplyProblem? CheckNext(string next) =>
        ReplyLexicon.Negations.AtStart(next) > 0 ? ReplyProblem.Negated
        : ReplyLexicon.Negations.IsIn(next) && ReplyDay.IsIn(next) ? ReplyProblem.Conditional
        : null;

    // The day may stand on a line of its own. The whole reply is kept, as it says how long and why.
    private static (Command? Command, ReplyProblem? Problem) Propose(FoldedText text, Passage line, int end, DateOnly today)
    {
        var hasMore = text.Text[end..line.End].Any(char.IsLetterOrDigit);
        var until = hasMore ? line.End : ReplyReader.NextLine(text, line)?.End ?? line.End;
        var (day, _, problem) = ReplyDay.Find(text, new Passage(end, until), today, mayLast: true);
        return problem is null ? (new AnswerInvitation(InvitationAnswer.OtherDays, day, text.Original.Trim()), null) : (null, problem);
    }
}
