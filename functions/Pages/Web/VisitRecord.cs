using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Domain.Visits;
using Serverless.Pages.Letters;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Web;

/// <summary>The visit itself, in the same words and blocks as in letters, as far as the reader may see: its days, who goes, what everybody said.</summary>
internal static class VisitRecord
{
    /// <summary>What somebody who is asked for the visit is asked for.</summary>
    internal static IReadOnlyList<LetterBlock> Asked(RequestView view)
    {
        var draft = PageRecord.Begin(view, view.Visit);
        draft.Facts(
        [
            .. Facts(draft),
            view.Reader.Party.Kind == PartyKind.Mission ? null : VisitLines.Purpose(draft),
        ]);
        return draft.Blocks;
    }

    /// <summary>What is proposed.</summary>
    internal static IReadOnlyList<LetterBlock> Proposed(RequestView view)
    {
        var draft = PageRecord.Begin(view, view.Visit);
        draft.Facts(ProposedFacts(draft));
        return draft.Blocks;
    }

    /// <summary>Adds what is known of the visit.</summary>
    internal static void Add(LetterDraft draft, RequestView view)
    {
        var visit = draft.Visit!;
        if (visit.Plan is { } plan)
        {
            draft.Heading("heading.visit");
            draft.Facts([.. Facts(draft), VisitLines.AlsoTaking(draft)]);
            Answers(draft, view.Reader, plan);
        }

        // Whoever prepares or reports reads of it beside the forms.
        switch (view)
        {
            case { CanAct: true, Purpose: LinkPurpose.Prepare }:
                PreparationRecord.AddReports(draft, view);
                break;
            case { CanAct: true, Purpose: LinkPurpose.ReportDay }:
                break;
            default:
                PreparationRecord.Add(draft, view);
                break;
        }

        // Whoever confirms a plan reads of it before the form.
        if (!view.Reader.SeesAll || view is { CanAct: true, Purpose: LinkPurpose.ConfirmPlan })
        {
            return;
        }

        if (visit.Proposal is not null)
        {
            draft.Heading("page.proposal.title");
            draft.Facts(ProposedFacts(draft));
        }

        if (visit.Conflict is { } conflict)
        {
            draft.Heading("page.plan.conflict");
            draft.Quote(ExpertNames.In(string.Join('\n', conflict.Conditions), view.Reader.Registers), "noPlan.conditions");
        }
    }

    /// <summary>An answer with its day and whoever gave it for somebody else.</summary>
    internal static Phrase Answer(Reader reader, Invitation invitation)
    {
        var words = reader.Words;
        var term = new Phrase(new TextRun(invitation.Answer is { } answer ? words.Term(answer) : words["label.silent"]));
        var what = invitation.OtherFirst is { } first
            ? words.Compose("value.labelled", ("label", term), ("what", words.DateWithWeekday(first)))
            : term;
        what = invitation.AnsweredBy is { } by ? words.Compose("value.by", ("what", what), ("by", reader.NameOf(by))) : what;
        return invitation.AnsweredAt is { } at ? words.Compose("value.dated", ("date", reader.DayOf(at)), ("what", what)) : what;
    }

    private static IEnumerable<FactLine?> ProposedFacts(LetterDraft draft) =>
    [
        VisitLines.DaysLine(draft, VisitLines.Proposed(draft)),
        draft.Fact("fact.Dates", draft.Visit?.Registration?.Facts.Dates is { } asked ? draft.Wording.Dates(asked.Value) : null),
        VisitLines.Venue(draft),
        VisitLines.Team(draft, draft.Visit?.Proposal?.Team),
    ];

    private static IEnumerable<FactLine?> Facts(LetterDraft draft) =>
        [VisitLines.DaysLine(draft, VisitLines.Days(draft)), VisitLines.Venue(draft), VisitLines.Team(draft)];

    private static void Answers(LetterDraft draft, Reader reader, VisitPlan plan)
    {
        var seen = reader.SeesAll ? plan.Invitations : [.. plan.Invitations.Where(invitation => invitation.To == reader.Party)];
        if (seen is [])
        {
            return;
        }

        draft.Heading(reader.SeesAll ? "page.answers.title" : "page.answer.own");
        draft.Facts(seen.Select(invitation => new FactLine(
            reader.NameOf(invitation.To),
            [Answer(reader, invitation), .. invitation.Text is { Length: > 0 } text ? new[] { reader.Words.Compose("value.quoted", ("words", text)) } : []])));
    }
}
