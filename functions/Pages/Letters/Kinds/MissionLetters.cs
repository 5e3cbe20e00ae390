using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Pages.Letters.Kinds;

/// <summary>What the mission is told on the way of its request; of an end the officers hear too.</summary>
internal static class MissionLetters
{
    internal static Letter Acknowledgement(LetterDraft draft)
    {
        draft.Say("acknowledgement.text", ("reference", draft.Source.Notice.Reference));
        draft.Track(isMain: true);
        draft.Say("acknowledgement.next");
        var facts = RequestFacts.Of(draft, marks: false).ToList();
        if (facts.Exists(line => line is not null))
        {
            draft.Heading("heading.read");
            draft.Say("acknowledgement.read");
            draft.Facts(facts);
        }

        return draft.Finish("acknowledgement.subject");
    }

    internal static Letter ClarificationAsked(LetterDraft draft)
    {
        draft.Say("clarification.text");
        draft.Quote(draft.Data("question"));
        draft.Facts(draft.Due(draft.Waits(Steps.Clarification, Steps.Lapse)));
        draft.Act("link.clarify");
        ReplyHelp.Clarification(draft);
        draft.Say("clarification.otherwise");
        return draft.Finish("clarification.subject");
    }

    internal static Letter LapseWarning(LetterDraft draft)
    {
        draft.Say("lapse.text");
        RequestHistory.OpenQuestion(draft);
        draft.Facts(draft.Due(draft.Waits(Steps.Lapse)));
        draft.Say("lapse.otherwise");
        draft.Act("link.clarify");
        ReplyHelp.Clarification(draft);
        return draft.Finish("lapse.subject");
    }

    internal static Letter Approved(LetterDraft draft)
    {
        draft.Say("approved.text");
        draft.Quote(draft.Data("remark"), "approved.remark");
        draft.Say("approved.next");
        draft.Track(isMain: true);
        return draft.Finish("approved.subject");
    }

    internal static Letter Declined(LetterDraft draft)
    {
        draft.Say("declined.text");
        draft.Quote(draft.Data("reason"), "declined.reason");
        End(draft);
        return draft.Finish("declined.subject");
    }

    internal static Letter Ended(LetterDraft draft)
    {
        var end = Enum.TryParse<Stage>(draft.Data("end"), out var stage) && draft.Wording.Has($"ended.text.{stage}") ? stage : Stage.Cancelled;
        draft.Say($"ended.text.{end}");
        if (end != Stage.Lapsed)
        {
            // Of a request that lapsed the text above says the reason already, in the reader's language.
            draft.Quote(draft.Data("reason"), "declined.reason");
        }

        End(draft);
        return draft.Finish($"ended.subject.{end}");
    }

    private static void End(LetterDraft draft)
    {
        draft.Facts(
            draft.Fact("letter.state", draft.State),
            VisitLines.DaysLine(draft, VisitLines.Days(draft, "first", "last"), "label.days.off"));
        draft.Say("ended.closed");
        if (draft.To.Kind == PartyKind.Mission)
        {
            draft.Say("ended.again");
        }
    }
}
