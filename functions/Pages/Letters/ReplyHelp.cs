using System.Globalization;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Replies;
using Serverless.Domain.Requests;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters;

/// <summary>Says what can be written in a reply, and which page does the same.</summary>
internal static class ReplyHelp
{
    private const int DaysOfExample = 7;

    /// <summary>For whoever is asked for a decision.</summary>
    internal static void Decision(LetterDraft draft)
    {
        var day = draft.Day(draft.Visit?.Pending?.Due ?? draft.Source.Notice.At).AddDays(DaysOfExample);
        var example = string.Create(CultureInfo.InvariantCulture, $"{Word(draft, ReplyMeaning.Defer)} {day:yyyy-MM-dd}");
        Words(
            draft,
            Line(draft, ReplyMeaning.Approve),
            Line(draft, ReplyMeaning.Decline),
            Line(draft, ReplyMeaning.Ask),
            Line(draft, ReplyMeaning.Defer, ("example", draft.Wording.Compose("value.quoted", ("words", example)))));
    }

    /// <summary>For a member who is asked for a position.</summary>
    internal static void Position(LetterDraft draft) =>
        Words(draft, Line(draft, ReplyMeaning.NoObjection), Line(draft, ReplyMeaning.Objection), Line(draft, ReplyMeaning.Hold));

    /// <summary>For an officer who confirms a registration.</summary>
    internal static void Registration(LetterDraft draft) => Words(draft, Line(draft, ReplyMeaning.Confirm));

    /// <summary>For a mission that is asked a question.</summary>
    internal static void Clarification(LetterDraft draft)
    {
        draft.Heading("heading.reply");
        draft.Say("reply.clarify");
        draft.Say("reply.withdraw.how", ("word", draft.Wording.Compose("value.quoted", ("words", Word(draft, ReplyMeaning.Withdraw)))));
    }

    /// <summary>For whoever is asked for a visit.</summary>
    internal static void Invitation(LetterDraft draft)
    {
        var day = (VisitLines.Days(draft)?.From ?? draft.Day(draft.Source.Notice.At)).AddDays(DaysOfExample);
        var example = string.Create(CultureInfo.InvariantCulture, $"{Word(draft, ReplyMeaning.OtherDays)}: {day:yyyy-MM-dd}");
        Words(
            draft,
            Line(draft, ReplyMeaning.Accept),
            Line(draft, ReplyMeaning.Refuse),
            Line(draft, ReplyMeaning.OtherDays, ("example", draft.Wording.Compose("value.quoted", ("words", example)))));
    }

    /// <summary>For the Coordinator, who confirms a proposal.</summary>
    internal static void Plan(LetterDraft draft) => Words(
        draft,
        new ReplyLine(Word(draft, ReplyMeaning.Confirm), draft.Wording.Compose("reply.ConfirmPlan.means")),
        Line(draft, ReplyMeaning.PlanAgain));

    /// <summary>For the Coordinator, where there is no plan.</summary>
    internal static void PlanAgain(LetterDraft draft) => Words(draft, Line(draft, ReplyMeaning.PlanAgain));

    /// <summary>For those who may change a request's course when nothing is asked of them; nothing for others.</summary>
    internal static void Course(LetterDraft draft)
    {
        ReplyMeaning[] meanings = draft.To.Kind switch
        {
            PartyKind.Mission => [ReplyMeaning.Postpone, ReplyMeaning.Withdraw],
            PartyKind.Coordinator => [ReplyMeaning.Postpone],
            PartyKind.Chair or PartyKind.Officer => [ReplyMeaning.Postpone, ReplyMeaning.CallOff],
            _ => [],
        };
        if (meanings is [_, ..])
        {
            Words(draft, [.. meanings.Select(meaning => Line(draft, meaning))]);
        }
    }

    /// <summary>For whoever has something to prepare; nothing where a reply cannot do it.</summary>
    internal static void Items(LetterDraft draft, IEnumerable<ChecklistItem> items)
    {
        if (draft.To.Kind == PartyKind.Mission && items.Any(item => item.Item == PreparationItem.Participants))
        {
            draft.Heading("heading.reply");
            draft.Say("reply.participants");
        }
    }

    /// <summary>For the lead expert, who reports.</summary>
    internal static void Report(LetterDraft draft)
    {
        draft.Heading("heading.reply");
        var language = draft.Wording.Language;
        draft.Add(new ReplyBlock(
            draft.Text("reply.report"),
            [
                Part(draft, ReportHeadings.Presented(language), "reply.Presented.means"),
                Part(draft, ReportHeadings.Agreed(language), "reply.Agreed.means"),
                Part(draft, ReportHeadings.TookPart(language), "reply.TookPart.means"),
            ]));
        if (draft.Visit?.Unreported().FirstOrDefault() is { } day && day != default)
        {
            draft.Say("reply.report.day", ("example", string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}")));
        }
    }

    /// <summary>For whoever reviews the draft.</summary>
    internal static void Draft(LetterDraft draft)
    {
        draft.Heading("heading.reply");
        draft.Say("reply.draft");
        draft.List(
        [
            draft.Text("reply.draft.file"),
            draft.Text("reply.draft.words"),
            draft.Wording.Compose("reply.draft.agree", ("word", Quoted(draft, Word(draft, ReplyMeaning.Agree)))),
        ]);
        draft.Say("reply.draft.private", ("mark", Quoted(draft, ReplyWords.PrivateMark(draft.Wording.Language))));
    }

    /// <summary>How reviewers are named.</summary>
    internal static void Naming(LetterDraft draft)
    {
        draft.Heading("heading.naming");
        draft.Say("reply.reviewers", ("word", Quoted(draft, Word(draft, ReplyMeaning.Reviewers))));
    }

    /// <summary>For the lead expert, who edits the draft.</summary>
    internal static void Edit(LetterDraft draft)
    {
        draft.Heading("heading.reply");
        draft.Say("reply.edit");
    }

    /// <summary>For the Coordinator, who decides about the draft.</summary>
    internal static void DraftDecision(LetterDraft draft) =>
        Words(draft, [.. ReplyWords.Meanings(ExpectedReply.DraftDecision).Select(meaning => Line(draft, meaning))]);

    /// <summary>For whoever is asked to confirm what they said of the draft.</summary>
    internal static void Confirmation(LetterDraft draft)
    {
        Words(draft, Line(draft, ReplyMeaning.Affirm), Line(draft, ReplyMeaning.Deny));
        draft.Say("reply.confirmation");
    }

    /// <summary>For the lead expert, who edits the Information Note.</summary>
    internal static void NoteEdit(LetterDraft draft)
    {
        draft.Heading("heading.reply");
        draft.Add(new ReplyBlock(draft.Text("reply.noteFile"), [Line(draft, ReplyMeaning.NoteReady)]));
    }

    /// <summary>For whoever clears the Information Note.</summary>
    internal static void NoteClearance(LetterDraft draft) => Words(draft, Line(draft, ReplyMeaning.NoteClear), Line(draft, ReplyMeaning.NoteBack));

    /// <summary>For whoever is waited for in a step; nothing where a reply cannot do it.</summary>
    internal static void Step(LetterDraft draft, string step)
    {
        switch (step)
        {
            case Steps.ChairDecision or Steps.DelegateDecision:
                Decision(draft);
                break;
            case Steps.NoObjection:
                Position(draft);
                break;
            case Steps.Clarification or Steps.Lapse:
                Clarification(draft);
                break;
            case Steps.Registration:
                Registration(draft);
                break;
            case Steps.Proposal:
                Plan(draft);
                break;
            case Steps.NoPlan:
                PlanAgain(draft);
                break;
            case Steps.Answers:
                Invitation(draft);
                break;
            case Steps.Preparation:
                Items(draft, VisitLines.Open(draft));
                break;
            case Steps.DailyReport:
                Report(draft);
                break;
            case Steps.DraftReview:
                Draft(draft);
                break;
            case Steps.DraftEdit:
                Edit(draft);
                break;
            case Steps.DraftDecision:
                DraftDecision(draft);
                break;
            case Steps.NoteEdit:
                NoteEdit(draft);
                break;
            case Steps.NoteClearance or Steps.NoteApproval:
                NoteClearance(draft);
                break;
            default:
                break;
        }
    }

    /// <summary>The label of the link by which a step is done.</summary>
    internal static string Link(string? step) => step switch
    {
        Steps.ChairDecision or Steps.DelegateDecision => "link.decide",
        Steps.NoObjection => "link.position",
        Steps.Clarification or Steps.Lapse => "link.clarify",
        Steps.Registration => "link.register",
        Steps.Proposal or Steps.NoPlan => "link.plan",
        Steps.Answers => "link.clarify",
        Steps.Preparation => "link.prepare",
        Steps.DailyReport => "link.report",
        Steps.DraftReview => "link.review",
        Steps.DraftEdit => "link.edit",
        Steps.DraftDecision => "link.decideDraft",
        Steps.NoteEdit => "link.noteEdit",
        Steps.NoteClearance or Steps.NoteApproval => "link.noteClear",
        _ => "link.open",
    };

    private static void Words(LetterDraft draft, params ReplyLine[] lines)
    {
        draft.Heading("heading.reply");
        draft.Add(new ReplyBlock(draft.Wording.Compose("reply.intro"), lines));
    }

    private static ReplyLine Line(LetterDraft draft, ReplyMeaning meaning, params ReadOnlySpan<(string Name, object? Value)> values) =>
        new(Word(draft, meaning), draft.Wording.Compose($"reply.{meaning}.means", values));

    private static ReplyLine Part(LetterDraft draft, string heading, string meaning) => new($"{heading}:", draft.Text(meaning));

    private static Phrase Quoted(LetterDraft draft, string words) => draft.Wording.Compose("value.quoted", ("words", words));

    private static string Word(LetterDraft draft, ReplyMeaning meaning) => ReplyWords.For(draft.Wording.Language, meaning)[0];
}
