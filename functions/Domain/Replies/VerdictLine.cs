using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Replies;

/// <summary>
/// Judges the deciding line. It counts only where one word stands alone or before a sign that ends it; a denial, a
/// condition or a second word makes it unclear, never its opposite.
/// </summary>
internal static class VerdictLine
{
    private const int FewWords = 3;

    private static readonly char[] Signs = [' ', ',', '.', ':', ';', '-', '!', '/', '。'];

    /// <summary>Finds the meaning.</summary>
    /// <param name="line">The folded line.</param>
    /// <param name="meanings">What may be meant.</param>
    internal static (ReplyMeaning? Meaning, ReplyProblem? Problem, int End) Read(string line, IReadOnlyList<ReplyMeaning> meanings)
    {
        // "No objection" is longer than "objection": the longest word at the beginning counts.
        var (meaning, length) = meanings.Select(meaning => (meaning, Length: ReplyLexicon.Meanings[meaning].AtStart(line))).MaxBy(match => match.Length);
        if (length == 0)
        {
            return (null, WhyNone(line, meanings), 0);
        }

        var end = SkipObjects(line, length, meaning);
        var rest = line[end..];
        if (meaning is ReplyMeaning.Defer or ReplyMeaning.OtherDays || (meaning == ReplyMeaning.Postpone && ReplyDay.IsIn(rest)))
        {
            // The day follows without a sign between.
            return (meaning, Check(meaning, rest, meanings), end);
        }

        if (!IsEnded(rest))
        {
            return (null, WhyNone(line, meanings), 0);
        }

        return Check(meaning, rest, meanings) is { } problem ? (null, problem, 0) : (meaning, null, SkipRepeated(line, end, meaning));
    }

    /// <summary>Whether one of the words stands at the beginning, alone or before a sign that ends it, whatever follows.</summary>
    internal static bool Begins(string line, IReadOnlyList<ReplyMeaning> meanings) =>
        meanings.Any(meaning => SkipWord(line, meaning) is var end and > 0 && IsEnded(line[end..]));

    /// <summary>The end of a word with which the line begins and of what belongs to it; 0 when it does not begin with one.</summary>
    internal static int SkipWord(string line, ReplyMeaning meaning) =>
        ReplyLexicon.Meanings[meaning].AtStart(line) is var length and > 0 ? SkipObjects(line, length, meaning) : 0;

    /// <summary>What makes a meaning doubtful in the words after it.</summary>
    internal static ReplyProblem? Check(ReplyMeaning meaning, string rest, IReadOnlyList<ReplyMeaning> meanings)
    {
        if (meaning == ReplyMeaning.Ask)
        {
            return null;
        }

        var isRefusal = meaning is ReplyMeaning.Decline or ReplyMeaning.Objection or ReplyMeaning.Refuse or ReplyMeaning.PlanAgain
            or ReplyMeaning.Withdraw or ReplyMeaning.Postpone or ReplyMeaning.CallOff || IsWithReason(meaning);
        if (isRefusal ? rest.TrimStart().StartsWith('?') : rest.Contains('?', StringComparison.Ordinal))
        {
            return ReplyProblem.Unclear;
        }

        if (ReplyLexicon.Conditions.IsIn(rest) || (!isRefusal && ReplyLexicon.Reservations.IsIn(rest))
            || (meaning == ReplyMeaning.AgreeAsItStands && ReplyLexicon.Reservations.AtStart(rest.TrimStart(Signs)) > 0))
        {
            return ReplyProblem.Conditional;
        }

        // A reason for refusing speaks of what is refused; only consent itself contradicts it.
        var own = ReplyLexicon.Meanings[meaning].Without(rest);
        var isSecond = isRefusal
            ? IsConsent(meaning, rest, own) || BeginsWithAnother(meaning, own, meanings)
            : meanings.Any(other => other != meaning && ReplyLexicon.Meanings[other].IsIn(own));
        if (isSecond)
        {
            return ReplyProblem.TwoVerdicts;
        }

        // "Objections: none" is no objection; "Decline: the dates are not possible" is a reason.
        var isDenied = isRefusal
            ? ReplyLexicon.Negations.AtStart(own.TrimStart(Signs)) > 0 && WordCount(rest) <= (IsWithReason(meaning) ? 1 : FewWords)
            : ReplyLexicon.Negations.IsIn(own);
        return isDenied ? ReplyProblem.Negated : null;
    }

    // What follows these says why, and may deny and reserve as it likes.
    private static bool IsWithReason(ReplyMeaning meaning) =>
        meaning is ReplyMeaning.Deny or ReplyMeaning.AgreeAsItStands or ReplyMeaning.CarryOver or ReplyMeaning.NotNeeded or ReplyMeaning.NoteBack;

    private static bool IsConsent(ReplyMeaning meaning, string rest, string own) => meaning switch
    {
        // "I cannot attend" has "attend" in it.
        ReplyMeaning.Refuse => ReplyLexicon.Acceptance.IsIn(own),
        ReplyMeaning.PlanAgain or ReplyMeaning.Withdraw or ReplyMeaning.Postpone or ReplyMeaning.CallOff => false,
        _ when IsWithReason(meaning) => false,
        _ => ReplyLexicon.Consent.IsIn(rest),
    };

    private static bool BeginsWithAnother(ReplyMeaning meaning, string rest, IReadOnlyList<ReplyMeaning> meanings)
    {
        var text = rest.TrimStart(Signs);
        return meanings.Any(other => other != meaning && ReplyLexicon.Meanings[other].AtStart(text) > 0);
    }

    private static ReplyProblem WhyNone(string line, IReadOnlyList<ReplyMeaning> meanings)
    {
        var named = meanings.Where(meaning => ReplyLexicon.Meanings[meaning].IsIn(line)).ToList();
        return named.Count == 0 ? ReplyProblem.NoVerdict
            : ReplyLexicon.Conditions.IsIn(line) ? ReplyProblem.Conditional
            : ReplyLexicon.Negations.IsIn(line) ? ReplyProblem.Negated
            : named.Count > 1 ? ReplyProblem.TwoVerdicts
            : ReplyProblem.Unclear;
    }

    // "Yes, approved."
    private static int SkipRepeated(string line, int end, ReplyMeaning meaning)
    {
        for (var next = end; meaning != ReplyMeaning.Ask;)
        {
            next = line.Length - line[next..].TrimStart(Signs).Length;
            var length = ReplyLexicon.Meanings[meaning].AtStart(line[next..]);
            if (length == 0)
            {
                break;
            }

            next = SkipObjects(line, next + length, meaning);
            end = IsEnded(line[next..]) ? next : end;
        }

        return end;
    }

    private static int SkipObjects(string line, int end, ReplyMeaning meaning)
    {
        // A Chair who rejects the dates has not declined the request, but whoever declines the dates has declined the invitation.
        if (meaning is ReplyMeaning.Agree or ReplyMeaning.AgreeAsItStands or ReplyMeaning.CarryOver)
        {
            return SkipAll(line, end, ReplyLexicon.DraftObjects);
        }

        var isOfVisit = meaning is ReplyMeaning.Accept or ReplyMeaning.Refuse or ReplyMeaning.OtherDays or ReplyMeaning.Confirm or ReplyMeaning.PlanAgain;
        if (!isOfVisit)
        {
            return SkipObject(line, end, meaning is ReplyMeaning.NoteReady or ReplyMeaning.NoteClear or ReplyMeaning.NoteBack ? ReplyLexicon.NoteObjects : ReplyLexicon.Objects);
        }

        // "I accept the invitation with pleasure."
        return SkipAll(line, end, ReplyLexicon.VisitObjects);
    }

    private static int SkipAll(string line, int end, WordFinder objects)
    {
        for (var next = SkipObject(line, end, objects); next > end; next = SkipObject(line, end, objects))
        {
            end = next;
        }

        return end;
    }

    private static int SkipObject(string line, int end, WordFinder objects)
    {
        var trimmed = line[end..].TrimStart();
        var length = objects.AtStart(trimmed);
        return length == 0 ? end : line.Length - trimmed.Length + length;
    }

    /// <summary>How many words there are; in Chinese each character counts.</summary>
    internal static int WordCount(string rest) =>
        rest.Count(Folding.IsIdeograph)
        + rest.Split(Signs, StringSplitOptions.RemoveEmptyEntries).Count(word => !Folding.IsIdeograph(word[0]));

    private static bool IsEnded(string rest) => rest.Length == 0 || IsSign(rest.TrimStart()[0]);

    /// <summary>Whether a letter ends what stands before it.</summary>
    internal static bool IsSign(char letter) => ".,:;!-()。*_\"']?".Contains(letter, StringComparison.Ordinal);
}
