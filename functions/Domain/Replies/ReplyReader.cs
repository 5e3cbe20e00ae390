using Serverless.Domain.Commands;
using Serverless.Domain.Notes.Dates;
using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Replies;

/// <summary>
/// Reads commands out of replies. The first line that is not a greeting decides; the rest is the reason, the question or a
/// remark. Any of the six languages is understood, whatever language the reader was written to in. What is not clear is
/// never guessed.
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
        var text = FoldedText.Of(newText);
        var whole = newText.Trim();
        if (FindLine(text) is not { } line)
        {
            return expected == ExpectedReply.None || (expected == ExpectedReply.Clarification && whole.Length > 0)
                ? Correspondence(expected, whole)
                : ReplyReading.NotUnderstood(ReplyProblem.Empty, string.Empty);
        }

        var meanings = ReplyWords.Meanings(expected);
        var (meaning, problem, end) = VerdictLine.Read(text.Text[line.Start..line.End], meanings);
        if (expected is ExpectedReply.None or ExpectedReply.Clarification)
        {
            return meaning is null || problem is not null
                ? Correspondence(expected, whole)
                : ReplyReading.Of(new Withdraw(Rest(text, line.Start + end) is { Length: > 0 } why ? why : null), text.Words(line));
        }

        var words = text.Words(line);
        problem ??= meaning is { } found ? CheckNext(text, line, found, meanings) : problem;
        if (problem is not null || meaning is null)
        {
            return ReplyReading.NotUnderstood(problem ?? ReplyProblem.NoVerdict, words);
        }

        return Make(text, line, line.Start + end, meaning.Value, today) switch
        {
            (null, { } missing) => ReplyReading.NotUnderstood(missing, words),
            var (command, _) => ReplyReading.Of(command!, words),
        };
    }

    private static ReplyReading Correspondence(ExpectedReply expected, string whole) => expected == ExpectedReply.Clarification
        ? ReplyReading.Of(new SubmitClarification(whole), whole)
        : ReplyReading.Text(whole);

    private static (Command? Command, ReplyProblem? Problem) Make(FoldedText text, Passage line, int end, ReplyMeaning meaning, DateOnly today)
    {
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
            _ => said?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > LongestRemark
                ? (null, ReplyProblem.MoreThanConfirmed)
                : (new ConfirmRegistration(), null),
        };
    }

    private static (Command? Command, ReplyProblem? Problem) Defer(FoldedText text, Passage line, int end, DateOnly today)
    {
        var dates = DateScanner.Find(text).Where(date => date.Place.Start >= end && date.Place.End <= line.End).ToList();
        if (dates is not [var date])
        {
            return (null, dates.Count == 0 ? ReplyProblem.DateMissing : ReplyProblem.DateUnclear);
        }

        // Only "the", a day of the week or the like may stand before it, and a sign after it.
        var before = text.Text[end..date.Place.Start].Trim(' ', ':', ',');
        var after = text.Text[date.Place.End..line.End].TrimStart();
        var isPlain = before.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
            DateWords.Fillers.Contains(word) || DateWords.To.Contains(word) || DateWords.Weekdays.ContainsKey(word.TrimEnd(','))
            || word is "on" or "на");
        var isEnded = after.Length == 0 || after[0] is '.' or ',' or ':' or ';' or '-' or '(' or '。' or '!';
        var isDay = isPlain && isEnded && date is { IsOneDay: true, Form: DateForm.Days };
        return isDay && date.Resolve(today) is { } days && days.From > today && date.IsWeekdayRight(days.From)
            ? (new Decide(Verdict.Defer, Rest(text, date.Place.End) is { Length: > 0 } why ? why : null, days.From), null)
            : (null, ReplyProblem.DateUnclear);
    }

    // "Approve." and on the next line "But only if ..." is no approval.
    private static ReplyProblem? CheckNext(FoldedText text, Passage line, ReplyMeaning meaning, IReadOnlyList<ReplyMeaning> meanings)
    {
        if (line.End >= text.Text.Length || Sentences.Lines(text.Text[line.End..]) is not [var next, ..])
        {
            return null;
        }

        var words = text.Text[(line.End + next.Start)..(line.End + next.End)];
        var another = VerdictLine.Read(words, meanings).Meaning;
        if (another is not null && another != meaning)
        {
            return ReplyProblem.TwoVerdicts;
        }

        if (meaning is not (ReplyMeaning.Approve or ReplyMeaning.NoObjection))
        {
            return null;
        }

        return ReplyLexicon.Conditions.AtStart(words) > 0 || ReplyLexicon.Reservations.AtStart(words) > 0 ? ReplyProblem.Conditional
            : words.Split(' ').Length <= LongestRemark && ReplyLexicon.Negations.AtStart(words) > 0 ? ReplyProblem.Negated
            : null;
    }

    private static Passage? FindLine(FoldedText text)
    {
        foreach (var line in Sentences.Lines(text.Text))
        {
            var start = SkipWrapping(text.Text, line.Start, line.End);
            while (start < line.End && ReplyLexicon.Greetings.AtStart(text.Text[start..line.End]) > 0)
            {
                // "Dear colleagues, approved."
                var comma = text.Text.IndexOfAny([',', ':', '!', '.'], start, line.End - start);
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

    // What stands after a place, as it was written.
    private static string Rest(FoldedText text, int end) =>
        end >= text.Text.Length ? string.Empty : text.From(end).TrimStart(BeforeReason).TrimEnd();
}
