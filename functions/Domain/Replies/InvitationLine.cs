namespace Serverless.Domain.Replies;

/// <summary>Judges the deciding line of an answer to an invitation, which people begin politely.</summary>
internal static class InvitationLine
{
    private static readonly char[] Signs = [' ', ',', '.', ':', ';', '-', '!', '。'];

    /// <summary>Finds the meaning.</summary>
    /// <param name="line">The folded line.</param>
    /// <param name="meanings">What may be meant.</param>
    internal static (ReplyMeaning? Meaning, ReplyProblem? Problem, int End) Read(string line, IReadOnlyList<ReplyMeaning> meanings)
    {
        var start = SkipRegrets(line);
        var proposal = FindProposal(line, start);
        var (meaning, problem, end) = VerdictLine.Read(line[(proposal ?? start)..], meanings);

        // "Sorry, yes" is no consent to rely on.
        return start > 0 && meaning == ReplyMeaning.Accept
            ? (null, ReplyProblem.Unclear, 0)
            : (meaning, problem, end + (proposal ?? start));
    }

    // "Unfortunately I cannot", "No, I cannot".
    private static int SkipRegrets(string line)
    {
        var place = 0;
        while (place < line.Length)
        {
            var rest = line[place..];
            var length = ReplyLexicon.Regrets.AtStart(rest);
            var denial = ReplyLexicon.Negations.AtStart(rest);
            length = length == 0 && denial > 0 && rest[denial..].StartsWith(',') ? denial : length;
            if (length == 0)
            {
                break;
            }

            place = AfterSigns(line, place + length);
        }

        return place;
    }

    // "I cannot come on these days. I propose 4 December": the days that would suit say more than the refusal.
    private static int? FindProposal(string line, int start)
    {
        var end = VerdictLine.SkipWord(line[start..], ReplyMeaning.Refuse) is var length and > 0 ? AfterSigns(line, start + length) : line.Length;
        return end < line.Length && ReplyLexicon.Meanings[ReplyMeaning.OtherDays].AtStart(line[end..]) > 0 ? end : null;
    }

    private static int AfterSigns(string line, int place) => line.Length - line[place..].TrimStart(Signs).Length;
}
