using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Kinds;

/// <summary>What the Coordinator, and where there is no plan the officers, are told about team and days.</summary>
internal static class PlanLetters
{
    private static readonly string[] Options = ["noPlan.option.days", "noPlan.option.people", "noPlan.option.register", "noPlan.option.end"];

    internal static Letter ProposalReady(LetterDraft draft)
    {
        draft.Say("proposal.text", ("state", draft.State));
        draft.Facts(
        [
            draft.Fact("letter.state", draft.State),
            VisitLines.DaysLine(draft, VisitLines.Proposed(draft)),
            draft.Fact("fact.Dates", draft.Visit?.Registration?.Facts.Dates is { } asked ? draft.Wording.Dates(asked.Value) : null),
            VisitLines.Venue(draft),
            VisitLines.Team(draft, draft.Visit?.Proposal?.Team),
            .. draft.Due(draft.Waits(Steps.Proposal)),
        ]);
        draft.Say("proposal.otherwise");
        draft.Act("link.plan");
        if (draft.Source.Act is not null)
        {
            draft.Say("proposal.page");
        }

        ReplyHelp.Plan(draft);
        Reasons(draft);
        Refusals(draft);
        return draft.Finish("proposal.subject", ("state", draft.State));
    }

    internal static Letter NoPlan(LetterDraft draft)
    {
        draft.Say("noPlan.text", ("state", draft.State));
        Conflict(draft);
        var acts = draft.To.Kind == PartyKind.Coordinator;
        if (acts)
        {
            draft.Facts(draft.Due(draft.Waits(Steps.NoPlan)));
        }

        draft.Say("noPlan.options");
        draft.List(Options.Select(draft.Text));
        draft.Say(acts ? "noPlan.then" : "noPlan.officer");
        if (acts)
        {
            draft.Act("link.plan");
            ReplyHelp.PlanAgain(draft);
        }

        Refusals(draft);
        return draft.Finish("noPlan.subject", ("state", draft.State));
    }

    private static void Reasons(LetterDraft draft)
    {
        if (draft.Source.Plan is not { } plan || plan.Answer.Reasons.FirstOrDefault(known => known.Reference == plan.Reference) is not { } reasons)
        {
            return;
        }

        var terms = new PlanTerms(draft.Wording, draft.Registers, plan.Reference);
        draft.Heading("page.plan.why");
        draft.List(reasons.Dates.Select(terms.Say));
        draft.Heading("page.plan.people");
        draft.Facts(reasons.People.Select(person => new FactLine(draft.Wording.Say(terms.NameOf(person.Expert)), [.. person.Reasons.Select(terms.Say)])));
    }

    private static void Conflict(LetterDraft draft)
    {
        if (draft.Source.Plan is { } plan)
        {
            var terms = new PlanTerms(draft.Wording, draft.Registers, plan.Reference);
            draft.Say(plan.Answer.Conflict is [] ? "page.plan.timeOver" : "page.plan.conflict.text");
            draft.List(plan.Answer.Conflict.Select(terms.Say));
        }
        else if (draft.Visit?.Conflict is { } conflict)
        {
            draft.Quote(ExpertNames.In(string.Join('\n', conflict.Conditions), draft.Registers), "noPlan.conditions");
        }
    }

    private static void Refusals(LetterDraft draft)
    {
        if (draft.Visit?.Refusals is not [_, ..] refusals)
        {
            return;
        }

        draft.Heading("heading.refusals");
        draft.Facts(refusals.Select(refusal => VisitLines.Answer(draft, refusal.By, refusal.Answer, refusal.OtherFirst)));
    }
}
