using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;
using Serverless.Domain.Notes.Reading;

namespace Serverless.Domain.Replies;

/// <summary>
/// Reads what is written back about a draft: agreement where the first line says so and nothing takes it back, otherwise a
/// remark. The version, and the document with the changes, are not in the words; whoever reads adds them.
/// </summary>
public static class DraftReplyReader
{
    private const int FewWords = 3;

    /// <summary>Reads a reply to a draft.</summary>
    /// <param name="newText">What is new in it: without the quoted mail and the signature.</param>
    public static ReplyReading Read(string newText)
    {
        ArgumentNullException.ThrowIfNull(newText);
        var (whole, isPrivate) = Whole(newText);
        var text = FoldedText.Of(whole);
        if (ReplyReader.FindLine(text, ExpectedReply.DraftReturn) is not { } line)
        {
            return ReplyReading.NotUnderstood(ReplyProblem.Empty, string.Empty);
        }

        var words = text.Words(line);
        return AgreementLine.Find(text, line) is { } end ? ReplyReading.Of(new SignOff(Text: Said(text, end)), words)
            : AgreementLine.ChangesNothing(text.Text[line.Start..line.End]) ? ReplyReading.NotUnderstood(ReplyProblem.AgreementUnclear, words)
            : Remark(whole, isPrivate, words);
    }

    /// <summary>Reads the answer to an editor's question. What neither confirms nor takes back in so many words is a remark like any other.</summary>
    /// <param name="newText">What is new in it.</param>
    /// <param name="entry">The entry of the ledger that was asked about.</param>
    public static ReplyReading ReadAnswer(string newText, string entry)
    {
        ArgumentNullException.ThrowIfNull(newText);
        ArgumentNullException.ThrowIfNull(entry);
        var (whole, isPrivate) = Whole(newText);
        var text = FoldedText.Of(whole);
        if (ReplyReader.FindLine(text, ExpectedReply.DraftReturn) is not { } line)
        {
            return ReplyReading.NotUnderstood(ReplyProblem.Empty, string.Empty);
        }

        var words = text.Words(line);
        var (meaning, problem, end) = VerdictLine.Read(text.Text[line.Start..line.End], [ReplyMeaning.Affirm, ReplyMeaning.Deny]);
        return meaning is { } known && problem is null && !IsTakenBack(text, line, known)
            ? ReplyReading.Of(new AnswerEditor(entry, known == ReplyMeaning.Affirm, Said(text, line.Start + end)), words)
            : problem is { } unclear and not ReplyProblem.NoVerdict && VerdictLine.WordCount(text.Text) <= FewWords ? ReplyReading.NotUnderstood(unclear, words)
            : Remark(whole, isPrivate, words);
    }

    /// <summary>The words without the mark of what is for the editors alone.</summary>
    /// <param name="newText">What is new in the reply.</param>
    /// <returns>The words, which may be empty, and who may see them.</returns>
    public static (string Text, Visibility Visibility) Words(string newText)
    {
        ArgumentNullException.ThrowIfNull(newText);
        var (whole, isPrivate) = Whole(newText);
        return (whole, isPrivate ? Visibility.Private : Visibility.Shared);
    }

    private static (string Whole, bool IsPrivate) Whole(string newText)
    {
        var (text, isPrivate) = PrivateMark.Take(newText);
        return (text.Trim(), isPrivate);
    }

    // "Yes." and on the next line "But only in the annex".
    private static bool IsTakenBack(FoldedText text, Passage line, ReplyMeaning meaning) =>
        meaning == ReplyMeaning.Affirm && ReplyReader.NextLine(text, line) is { } next && text.Text[next.Start..next.End] is var words
        && (ReplyLexicon.Conditions.AtStart(words) > 0 || ReplyLexicon.Reservations.AtStart(words) > 0 || ReplyLexicon.Negations.AtStart(words) > 0);

    private static ReplyReading Remark(string whole, bool isPrivate, string words) =>
        ReplyReading.Of(new ReturnDraft([], whole, Visibility: isPrivate ? Visibility.Private : Visibility.Shared), words);

    private static string? Said(FoldedText text, int end) => ReplyReader.Rest(text, end) is { Length: > 0 } said ? said : null;
}
