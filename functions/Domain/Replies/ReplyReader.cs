using Serverless.Domain.Commands;
using Serverless.Domain.Notes.Reading;
using Serverless.Domain.Reporting;

namespace Serverless.Domain.Replies;

/// <summary>
/// Reads commands out of replies. The first line that is not a greeting decides; the rest is the reason, the question or a
/// remark. Any of the six languages is understood, whatever language the reader was written to in. What is not clear is
/// never guessed. The number of a plan and the version of an invitation are not in the words; whoever reads adds them.
/// </summary>
public static class ReplyReader
{
    private const int LongestRemark = 3;
    private const string Wrapping = " *_\"'([`>-•";

    private static readonly char[] BeforeReason = [.. " .,:;!-–—*_\"')]。，：；！،\n\r\t"];

    /// <summary>Reads a reply.</summary>
    /// <param name="newText">What is new in it: without the quoted mail and the signature.</param>
    /// <param name="expected">What is waited for.</param>
    /// <param name="today">The day at Headquarters: a day without a year is the next one from here.</param>
    public static ReplyReading Read(string newText, ExpectedReply expected, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(newText);
        var whole = newText.Trim();
        if (expected is ExpectedReply.DraftReturn or ExpectedReply.DraftEdit)
        {
            return expected == ExpectedReply.DraftReturn ? DraftReplyReader.Read(newText) : ReplyReading.Text(whole);
        }

        var text = FoldedText.Of(newText);
        if (FindLine(text, expected) is not { } line)
        {
            return expected is ExpectedReply.None or ExpectedReply.Participants || (expected is ExpectedReply.Clarification or ExpectedReply.DailyReport && whole.Length > 0)
                ? Correspondence(expected, whole)
                : ReplyReading.NotUnderstood(ReplyProblem.Empty, string.Empty);
        }

        var meanings = ReplyWords.Meanings(expected);
        if (meanings is [])
        {
            return Correspondence(expected, whole);
        }

        var (meaning, problem, end) = ReadLine(text, line, expected, meanings);
        if (meaning == ReplyMeaning.Refuse && NextLine(text, line) is { } next && ReadLine(text, next, expected, meanings) is { Meaning: ReplyMeaning.OtherDays } proposal)
        {
            // Days that would suit say more than the refusal before them.
            line = next;
            (meaning, problem, end) = proposal;
        }

        // Words that nobody was asked for count only where they stand out. Then they are not passed over because of what follows.
        var isCorrespondence = expected switch
        {
            ExpectedReply.Clarification or ExpectedReply.Participants => meaning is null || problem is not null,
            ExpectedReply.None => meaning is null && !VerdictLine.Begins(text.Text[line.Start..line.End], meanings),
            _ => false,
        };
        if (isCorrespondence)
        {
            return Correspondence(expected, whole);
        }

        var words = text.Words(line);
        problem ??= meaning is { } found ? CheckNext(text, line, found, meanings) : problem;
        if (problem is not null || meaning is null)
        {
            return ReplyReading.NotUnderstood(problem ?? ReplyProblem.NoVerdict, words);
        }

        return Make(text, line, line.Start + end, (expected, meaning.Value), today) switch
        {
            (null, { } missing) => ReplyReading.NotUnderstood(missing, words),
            var (command, _) => ReplyReading.Of(command!, words),
        };
    }

    private static (ReplyMeaning? Meaning, ReplyProblem? Problem, int End) ReadLine(
        FoldedText text, Passage line, ExpectedReply expected, IReadOnlyList<ReplyMeaning> meanings)
    {
        var words = text.Text[line.Start..line.End];
        return expected == ExpectedReply.Invitation ? InvitationLine.Read(words, meanings) : VerdictLine.Read(words, meanings);
    }

    private static ReplyReading Correspondence(ExpectedReply expected, string whole) => expected == ExpectedReply.Clarification
        ? ReplyReading.Of(new SubmitClarification(whole), whole)
        : ReplyReading.Text(whole);

    private static (Command? Command, ReplyProblem? Problem) Make(FoldedText text, Passage line, int end, (ExpectedReply Expected, ReplyMeaning Meaning) read, DateOnly today)
    {
        var meaning = read.Meaning;
        var rest = Rest(text, end);
        var said = rest.Length > 0 ? rest : null;
        return meaning switch
        {
            ReplyMeaning.Approve => (new Decide(Verdict.Approve, said), null),
            ReplyMeaning.Decline => said is null ? (null, ReplyProblem.ReasonMissing) : (new Decide(Verdict.Decline, said), null),
            ReplyMeaning.Ask => said is null ? (null, ReplyProblem.QuestionMissing) : (new Decide(Verdict.Ask, said), null),
            ReplyMeaning.Defer => Defer(text, line, end, today),
            ReplyMeaning.NoObjection => (new TakePosition(Position.NoObjection, said), null),
            ReplyMeaning.Objection => said is null ? (null, ReplyProblem.ReasonMissing) : (new TakePosition(Position.Objection, said), null),
            ReplyMeaning.Hold => (new TakePosition(Position.Hold, said), null),
            ReplyMeaning.Accept or ReplyMeaning.Refuse or ReplyMeaning.OtherDays => InvitationReader.Make(text, line, end, meaning, said, today),
            ReplyMeaning.Withdraw => (new Withdraw(said), null),
            ReplyMeaning.CallOff => said is null ? (null, ReplyProblem.ReasonMissing) : (new Cancel(said), null),
            ReplyMeaning.Postpone => Postpone(text, line, end, today),
            ReplyMeaning.NextRound => (new DecideDraft(DraftVerdict.NextRound, said), null),
            ReplyMeaning.AgreeAsItStands => End(DraftVerdict.Agree, said),
            ReplyMeaning.CarryOver => End(DraftVerdict.CarryOver, said),
            ReplyMeaning.NotNeeded => End(DraftVerdict.NotNeeded, said),
            ReplyMeaning.NoteReady => (new SubmitNote(Remark: said), null),
            ReplyMeaning.NoteClear => (new ClearNote(NoteVerdict.Clear, Text: said), null),
            ReplyMeaning.NoteBack => said is null ? (null, ReplyProblem.ReasonMissing) : (new ClearNote(NoteVerdict.SendBack, Text: said), null),
            ReplyMeaning.PlanAgain => said is null ? (null, ReplyProblem.ReasonMissing) : (new PlanAgain(Reason: said), null),
            _ => said?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > LongestRemark
                ? (null, ReplyProblem.MoreThanConfirmed)
                : (read.Expected == ExpectedReply.Plan ? new ConfirmPlan(Round: 0) : new ConfirmRegistration(), null),
        };
    }

    private static (Command? Command, ReplyProblem? Problem) End(DraftVerdict verdict, string? said) =>
        said is null ? (null, ReplyProblem.ReasonMissing) : (new DecideDraft(verdict, said), null);

    private static (Command? Command, ReplyProblem? Problem) Defer(FoldedText text, Passage line, int end, DateOnly today)
    {
        var (day, place, problem) = ReplyDay.Find(text, new Passage(end, line.End), today, mayLast: false);
        return problem is null
            ? (new Decide(Verdict.Defer, Rest(text, place) is { Length: > 0 } why ? why : null, day), null)
            : (null, problem);
    }

    private static (Command? Command, ReplyProblem? Problem) Postpone(FoldedText text, Passage line, int end, DateOnly today)
    {
        // "Postpone: the minister travels on 5 December" names no day until which.
        var isDayNext = end < line.End && text.Text[end..line.End].TrimStart() is [var first, ..] && !VerdictLine.IsSign(first);
        var (day, place, problem) = isDayNext ? ReplyDay.Find(text, new Passage(end, line.End), today, mayLast: false) : (default, end, null);
        return problem is not null ? (null, problem)
            : Rest(text, place) is { Length: > 0 } why ? (new Postpone(why, isDayNext ? day : null), null)
            : (null, ReplyProblem.ReasonMissing);
    }

    // "Approve." and on the next line "But only if ..." is no approval.
    private static ReplyProblem? CheckNext(FoldedText text, Passage line, ReplyMeaning meaning, IReadOnlyList<ReplyMeaning> meanings)
    {
        if (NextLine(text, line) is not { } next)
        {
            return null;
        }

        var words = text.Text[next.Start..next.End];
        var another = VerdictLine.Read(words, meanings).Meaning;
        if (another is not null && another != meaning)
        {
            return ReplyProblem.TwoVerdicts;
        }

        if (meaning is not (ReplyMeaning.Approve or ReplyMeaning.NoObjection or ReplyMeaning.Accept or ReplyMeaning.Confirm or ReplyMeaning.NoteReady or ReplyMeaning.NoteClear))
        {
            return null;
        }

        return ReplyLexicon.Conditions.AtStart(words) > 0 || ReplyLexicon.Reservations.AtStart(words) > 0 ? ReplyProblem.Conditional
            : words.Split(' ').Length <= LongestRemark && ReplyLexicon.Negations.AtStart(words) > 0 ? ReplyProblem.Negated
            : meaning == ReplyMeaning.Accept ? InvitationReader.CheckNext(words)
            : null;
    }

    /// <summary>The line after a line, if there is one.</summary>
    internal static Passage? NextLine(FoldedText text, Passage line) =>
        line.End < text.Text.Length && Sentences.Lines(text.Text[line.End..]) is [var next, ..]
            ? new Passage(line.End + next.Start, line.End + next.End)
            : null;

    /// <summary>The deciding line: the first that is no greeting.</summary>
    internal static Passage? FindLine(FoldedText text, ExpectedReply expected)
    {
        var greetings = expected is ExpectedReply.Invitation or ExpectedReply.Plan or ExpectedReply.DraftReturn or ExpectedReply.DraftDecision ? ReplyLexicon.GreetingsAndThanks : ReplyLexicon.Greetings;
        foreach (var line in Sentences.Lines(text.Text))
        {
            var start = SkipWrapping(text.Text, line.Start, line.End);
            while (start < line.End && greetings.AtStart(text.Text[start..line.End]) > 0)
            {
                // "Dear colleagues, approved."
                var comma = text.Text.IndexOfAny([',', ':', '!', '.', '。'], start, line.End - start);
                start = comma < 0 ? line.End : SkipWrapping(text.Text, comma + 1, line.End);
            }

            if (start < line.End && text.Text.AsSpan(start, line.End - start).ContainsAnyExcept(Wrapping + ".,:;!"))
            {
                return new Passage(start, line.End);
            }
        }

        return null;
    }

    private static int SkipWrapping(string text, int start, int end)
    {
        while (start < end && Wrapping.Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        return start;
    }

    /// <summary>What stands after a place, as it was written.</summary>
    internal static string Rest(FoldedText text, int end) =>
        end >= text.Text.Length ? string.Empty : text.From(end).TrimStart(BeforeReason).TrimEnd();
}
