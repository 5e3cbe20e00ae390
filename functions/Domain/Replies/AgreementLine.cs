using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Replies;

/// <summary>
/// Judges whether the deciding line agrees to a draft. What agrees and asks for something in the same breath is no agreement to
/// rely on; the same holds for the lines right after it. Further down stand names and the small print of mail programs.
/// </summary>
internal static class AgreementLine
{
    private const int LinesAfter = 3;

    private static readonly IReadOnlyList<ReplyMeaning> Meanings = [ReplyMeaning.Agree];

    /// <summary>Finds where the agreement ends.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="line">The deciding line.</param>
    /// <returns>Null when it is none.</returns>
    internal static int? Find(FoldedText text, Passage line)
    {
        // "Agreed. We have no comments" denies nothing.
        var plain = ReplyLexicon.NoChanges.Without(text.Text);
        var words = plain[line.Start..line.End].TrimEnd();
        var (meaning, problem, end) = VerdictLine.Read(words, Meanings);
        if (meaning is null || problem is not null || ReplyLexicon.Changes.IsIn(words[end..]))
        {
            return null;
        }

        var next = ReplyReader.NextLine(text, line);
        for (var count = 0; next is { } after && count < LinesAfter; count++)
        {
            if (IsDoubtful(plain[after.Start..after.End]))
            {
                return null;
            }

            next = ReplyReader.NextLine(text, after);
        }

        return line.Start + end;
    }

    /// <summary>Whether the line says that nothing is to change, and no more.</summary>
    internal static bool ChangesNothing(string line) =>
        ReplyLexicon.NoChanges.AtStart(line) is var end and > 0 && !line[end..].Any(char.IsLetterOrDigit);

    private static bool IsDoubtful(string words) =>
        ReplyLexicon.Conditions.IsIn(words) || ReplyLexicon.Reservations.IsIn(words) || ReplyLexicon.Changes.IsIn(words)
        || ReplyLexicon.Negations.AtStart(words) > 0 || words.Contains('?', StringComparison.Ordinal);
}
