using Serverless.Domain.Replies;
using Serverless.Domain.Results;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Kinds;

/// <summary>Answers to replies that led to nothing.</summary>
internal static class ReplyLetters
{
    internal static Letter CommandRefused(LetterDraft draft)
    {
        draft.Say("refused.text");
        var document = new DocumentTerms(draft.Wording);
        var fault = document.Say(draft.Data("problem"));
        if (fault is not null)
        {
            draft.Add(new ParagraphBlock(document.NotTaken(draft.Data("document") ?? "–")));
            draft.Add(new ParagraphBlock(fault));
        }
        else if (Enum.TryParse<RefusalReason>(draft.Data("reason"), out var reason) && draft.Wording.Has($"refused.{reason}"))
        {
            draft.Say($"refused.{reason}");
        }

        if (draft.Visit is { } visit)
        {
            draft.Heading("refused.now");
            draft.Facts(
            [
                .. RequestLines.Standing(draft),
                draft.Fact("label.decided", visit.Decisions is [.., var last] ? RequestHistory.Decision(draft, last) : null),
                .. draft.Due(visit.Pending),
            ]);
        }

        draft.Act(ReplyHelp.Link(draft.Visit?.Pending?.Step));
        if (fault is null)
        {
            draft.Quote(draft.Data("message"), "refused.detail");
        }

        return draft.Finish("refused.subject");
    }

    internal static Letter ReplyNotUnderstood(LetterDraft draft)
    {
        draft.Say("misread.text");
        if (Enum.TryParse<ReplyProblem>(draft.Data("why"), out var problem) && draft.Wording.Has($"misread.{problem}"))
        {
            draft.Say($"misread.{problem}");
            draft.List((draft.Data("names") ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(draft.Wording.Say));
        }
        else
        {
            draft.Quote(draft.Data("why"), "refused.detail");
        }

        if (problem == ReplyProblem.AddressMissing)
        {
            ReplyHelp.Naming(draft);
            return draft.Finish("misread.subject");
        }

        switch (Enum.TryParse<ExpectedReply>(draft.Data("expected"), out var expected) ? expected : ExpectedReply.None)
        {
            case ExpectedReply.Decision:
                draft.Act("link.decide");
                ReplyHelp.Decision(draft);
                break;
            case ExpectedReply.Position:
                draft.Act("link.position");
                ReplyHelp.Position(draft);
                break;
            case ExpectedReply.Clarification:
                draft.Act("link.clarify");
                ReplyHelp.Clarification(draft);
                break;
            case ExpectedReply.Registration:
                draft.Act("link.register");
                ReplyHelp.Registration(draft);
                break;
            case ExpectedReply.Invitation:
                draft.Act("link.clarify");
                ReplyHelp.Invitation(draft);
                break;
            case ExpectedReply.Plan:
                draft.Act("link.plan");
                ReplyHelp.Plan(draft);
                break;
            case ExpectedReply.Participants:
                draft.Act("link.prepare");
                ReplyHelp.Items(draft, VisitLines.Open(draft));
                break;
            case ExpectedReply.DailyReport:
                draft.Act("link.report");
                ReplyHelp.Report(draft);
                break;
            case ExpectedReply.DraftReturn:
                draft.Act("link.review");
                ReplyHelp.Draft(draft);
                break;
            case ExpectedReply.DraftEdit:
                draft.Act("link.edit");
                ReplyHelp.Edit(draft);
                break;
            case ExpectedReply.DraftDecision:
                draft.Act("link.decideDraft");
                ReplyHelp.DraftDecision(draft);
                break;
            case ExpectedReply.NoteEdit:
                draft.Act("link.noteEdit");
                ReplyHelp.NoteEdit(draft);
                break;
            case ExpectedReply.NoteClearance:
                draft.Act("link.noteClear");
                ReplyHelp.NoteClearance(draft);
                break;
            default:
                draft.Say("misread.none");
                ReplyHelp.Course(draft);
                break;
        }

        draft.Facts(draft.Due(draft.Visit?.Pending));
        return draft.Finish("misread.subject");
    }
}
