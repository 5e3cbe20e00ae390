using Serverless.Domain.Requests;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Kinds;

/// <summary>What those are told who edit, clear or get the Information Note of a visit.</summary>
internal static class NoteLetters
{
    internal static Letter ToEdit(LetterDraft draft)
    {
        var reason = draft.Data("reason");
        draft.Say(reason is null ? "noteEdit.text" : "noteEdit.back");
        draft.Quote(reason, "noteEdit.reason");
        if (reason is null && draft.Visit?.Drafting?.Outcome is { } outcome)
        {
            draft.Say($"concluded.text.{outcome.End}", ("state", draft.State), ("version", outcome.Version));
            draft.Quote(outcome.Reason, "declined.reason");
        }

        draft.Facts([.. Visit(draft), .. draft.Due(draft.Waits(Steps.NoteEdit))]);
        draft.Say("noteEdit.how");
        draft.Act("link.noteEdit");
        ReplyHelp.NoteEdit(draft);
        Remarks(draft);
        return draft.Finish("noteEdit.subject", ("state", draft.State));
    }

    internal static Letter ToClear(LetterDraft draft)
    {
        draft.Say("noteClear.text");
        draft.Quote(draft.Data("remark") ?? draft.Data("text"), "noteClear.remark");
        draft.Facts([.. Visit(draft), .. draft.Due(draft.Waits(Steps.NoteClearance, Steps.NoteApproval))]);
        draft.Say("noteClear.otherwise");
        draft.Act("link.noteClear");
        ReplyHelp.NoteClearance(draft);
        Remarks(draft);
        return draft.Finish("noteClear.subject", ("state", draft.State));
    }

    internal static Letter Published(LetterDraft draft)
    {
        draft.Say("notePublished.text");
        draft.Facts(Visit(draft));
        if (draft.Source.NotePage is { } page)
        {
            draft.Add(new LinkBlock(draft.Text("link.note"), page, draft.Text("link.note.note"), IsMain: true));
        }

        return draft.Finish("notePublished.subject", ("state", draft.State));
    }

    private static IEnumerable<FactLine?> Visit(LetterDraft draft) =>
        [draft.Fact("letter.state", draft.State), VisitLines.DaysLine(draft, VisitLines.Days(draft)), VisitLines.Venue(draft)];

    private static void Remarks(LetterDraft draft)
    {
        if (draft.Source.Note?.Remarks is not [_, ..] remarks)
        {
            return;
        }

        var terms = new NoteTerms(draft.Wording, draft.Registers, draft.Visit);
        draft.Heading("note.remarks");
        draft.List(remarks.Select(terms.Say));
    }
}
