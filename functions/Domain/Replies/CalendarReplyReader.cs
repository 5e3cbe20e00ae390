using Serverless.Domain.Commands;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Visits;

namespace Serverless.Domain.Replies;

/// <summary>
/// Reads a mail in which a calendar program answers an invitation. Programs write words of their own beside the answer, and
/// people add theirs: where the words do not agree with the answer, nothing is done.
/// </summary>
public static class CalendarReplyReader
{
    /// <summary>What a calendar program sends that is no answer yet; its reader is asked.</summary>
    public static ReplyReading Undecided { get; } = ReplyReading.NotUnderstood(ReplyProblem.CalendarUndecided, string.Empty);

    /// <summary>Reads it.</summary>
    /// <param name="newText">What is new in the mail's text; may be empty.</param>
    /// <param name="calendar">What the calendar object says.</param>
    /// <param name="today">The day from which on days are proposed.</param>
    public static ReplyReading Read(string newText, AnswerInvitation calendar, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(newText);
        ArgumentNullException.ThrowIfNull(calendar);
        if (calendar.OtherFirst <= today)
        {
            return ReplyReading.NotUnderstood(ReplyProblem.DateUnclear, string.Empty);
        }

        var reading = ReplyReader.Read(newText, ExpectedReply.Invitation, today);
        if (reading.Command is AnswerInvitation said)
        {
            return said.Answer == calendar.Answer && (said.OtherFirst ?? calendar.OtherFirst) == calendar.OtherFirst
                ? ReplyReading.Of(calendar with { Text = said.Text ?? calendar.Text }, reading.Words)
                : ReplyReading.NotUnderstood(ReplyProblem.TwoVerdicts, reading.Words);
        }

        var text = FoldedText.Of(newText);
        var line = ReplyReader.FindLine(text, ExpectedReply.Invitation) is { } found ? text.Text[found.Start..found.End] : string.Empty;
        return WhyNot(line, reading.Problem, calendar.Answer) is { } problem
            ? ReplyReading.NotUnderstood(problem, reading.Words)
            : ReplyReading.Of(calendar with { Text = calendar.Text ?? (line.Length > 0 ? newText.Trim() : null) }, reading.Words);
    }

    // "Jane Doe has accepted this invitation" is a sentence, and agrees.
    private static ReplyProblem? WhyNot(string line, ReplyProblem? problem, InvitationAnswer answer)
    {
        var own = answer switch
        {
            InvitationAnswer.Accept => ReplyMeaning.Accept,
            InvitationAnswer.Decline => ReplyMeaning.Refuse,
            _ => ReplyMeaning.OtherDays,
        };
        var rest = ReplyLexicon.Meanings[own].Without(line);
        var isContradicted = own switch
        {
            ReplyMeaning.Accept => ReplyLexicon.Meanings[ReplyMeaning.Refuse].IsIn(rest),
            _ => ReplyLexicon.Acceptance.IsIn(rest),
        };
        if (isContradicted)
        {
            return ReplyProblem.TwoVerdicts;
        }

        return own != ReplyMeaning.Accept ? null
            : problem == ReplyProblem.Conditional || ReplyLexicon.Conditions.IsIn(line) || ReplyLexicon.Reservations.IsIn(line) ? ReplyProblem.Conditional
            : ReplyLexicon.Negations.IsIn(rest) ? ReplyProblem.Negated
            : null;
    }
}
