using Serverless.Domain.Drafts;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Pages.Letters.Blocks;
using Serverless.Workflow.Documents;

namespace Serverless.Pages.Letters.Kinds;

/// <summary>What is asked and told while the draft of the plan goes round.</summary>
internal static class DraftLetters
{
    internal static Letter Circulated(LetterDraft draft)
    {
        draft.Say("circulated.text", ("state", draft.State));
        if (draft.Visit?.Documents.Any(entry => entry.Id == NapDrafting.Redline && entry.Version == DraftLines.NumberOf(draft)) == true)
        {
            draft.Say("circulated.redline");
        }

        draft.Facts([draft.Fact("letter.state", draft.State), DraftLines.Version(draft), .. draft.Due(draft.Waits(Steps.DraftReview))]);
        draft.Say("circulated.silence");
        draft.Act("link.review");
        draft.Quote(DraftLines.Remark(draft), "circulated.remark");
        if (DraftLines.Settled(draft).OfType<FactLine>().ToList() is [_, ..] settled)
        {
            draft.Heading("heading.settled");
            draft.Facts(settled);
        }

        ReplyHelp.Draft(draft);
        if (draft.To.Kind == PartyKind.Mission)
        {
            ReplyHelp.Naming(draft);
        }

        return draft.Finish("circulated.subject", ("state", draft.State), ("version", DraftLines.NumberOf(draft) ?? 1));
    }

    internal static Letter Taken(LetterDraft draft)
    {
        switch (draft.Data("what"))
        {
            case "signOff":
                draft.Say("draftTaken.signOff", ("version", DraftLines.NumberOf(draft) ?? 1), ("state", draft.State));
                break;
            case "reviewers":
                return NamesTaken(draft);
            default:
                ReturnTaken(draft);
                break;
        }

        draft.Facts([draft.Data("what") == "signOff" ? DraftLines.OnBehalf(draft) : null, DraftLines.Version(draft), .. draft.Due(draft.Waits(Steps.DraftReview))]);
        if (draft.Waits(Steps.DraftReview) is not null)
        {
            draft.Say("draftTaken.again");
            draft.Act("link.review");
            ReplyHelp.Draft(draft);
        }

        return draft.Finish("draftTaken.subject");
    }

    internal static Letter ToEdit(LetterDraft draft)
    {
        var round = DraftLines.Number(draft, "round") ?? draft.Visit?.Drafting?.Round?.Number ?? 1;
        draft.Say("draftEdit.text", ("round", round), ("state", draft.State));
        draft.Facts(
        [
            draft.Fact("letter.state", draft.State),
            DraftLines.Version(draft),
            draft.Fact("label.returns", DraftLines.Number(draft, "returns")),
            draft.Fact("label.changes", DraftLines.Number(draft, "changes")),
            draft.Fact("label.comments", DraftLines.Number(draft, "comments")),
            draft.Fact("label.conflicts", DraftLines.Number(draft, "conflicts")),
            .. draft.Due(draft.Waits(Steps.DraftEdit)),
        ]);
        draft.Say("draftEdit.what");
        if (DraftLines.Number(draft, "conflicts") > 0)
        {
            draft.Say("draftEdit.conflicts");
        }

        draft.Act("link.edit");
        ReplyHelp.Edit(draft);
        draft.Heading("heading.returns");
        draft.Facts(DraftLines.Answers(draft, DraftLines.Round(draft)));
        return draft.Finish("draftEdit.subject", ("round", round), ("state", draft.State));
    }

    internal static Letter DecisionAsked(LetterDraft draft)
    {
        draft.Say("draftDecision.text", ("state", draft.State));
        draft.Facts(
        [
            draft.Fact("letter.state", draft.State),
            DraftLines.Version(draft),
            draft.Fact("label.missing", DraftLines.Parties(draft, "missing")),
            draft.Fact("label.open", DraftLines.Number(draft, "open")),
            .. draft.Due(draft.Waits(Steps.DraftDecision)),
        ]);
        draft.Say("draftDecision.otherwise");
        draft.Act("link.decideDraft");
        ReplyHelp.DraftDecision(draft);
        if (DraftLines.Round(draft) is { } round)
        {
            draft.Heading("heading.returns");
            draft.Facts(DraftLines.Answers(draft, round));
        }

        return draft.Finish("draftDecision.subject", ("state", draft.State));
    }

    internal static Letter Concluded(LetterDraft draft)
    {
        var outcome = draft.Visit?.Drafting?.Outcome;
        var end = Enum.TryParse<DraftEnd>(draft.Data("end"), out var told) ? told : outcome?.End ?? DraftEnd.Agreed;
        draft.Say($"concluded.text.{end}", ("state", draft.State), ("version", DraftLines.Number(draft, "version") ?? outcome?.Version ?? 1));
        draft.Quote(draft.Data("reason"), "declined.reason");
        draft.Say("concluded.attached");
        draft.Say("concluded.thanks");
        return draft.Finish($"concluded.subject.{end}", ("state", draft.State));
    }

    internal static Letter ConfirmationAsked(LetterDraft draft)
    {
        draft.Say("confirmation.text", ("state", draft.State));
        draft.Facts(draft.Fact("letter.state", draft.State), DraftLines.Version(draft), draft.Fact("label.place", draft.Data("place")));
        draft.Quote(draft.Data("words"), "confirmation.words");
        draft.Quote(draft.Data("question"), "confirmation.question");
        draft.Act("link.review");
        ReplyHelp.Confirmation(draft);
        return draft.Finish("confirmation.subject");
    }

    internal static Letter ConfirmationGiven(LetterDraft draft)
    {
        draft.Say(draft.Data("confirms") == "no" ? "confirmationGiven.no" : "confirmationGiven.yes", ("state", draft.State));
        draft.Facts(
            draft.Fact("letter.state", draft.State),
            DraftLines.Version(draft),
            draft.Fact("label.from", draft.Data("by")),
            draft.Fact("label.place", draft.Data("place")));
        draft.Quote(draft.Data("words"), "confirmation.words");
        draft.Quote(draft.Data("text"), "confirmationGiven.text");
        draft.Act("link.edit");
        return draft.Finish("confirmationGiven.subject");
    }

    private static void ReturnTaken(LetterDraft draft)
    {
        draft.Say("draftTaken.return");
        var based = DraftLines.Number(draft, "based");
        var (changes, comments) = (DraftLines.Number(draft, "changes") ?? 0, DraftLines.Number(draft, "comments") ?? 0);
        draft.Facts(
            DraftLines.OnBehalf(draft),
            draft.Fact("label.based", based is null ? null : draft.Wording.Compose("draft.versionAlone", ("version", based))),
            draft.Fact("label.changes", changes),
            draft.Fact("label.comments", comments));
        if (based < DraftLines.NumberOf(draft))
        {
            draft.Say("draftTaken.older", ("based", based), ("version", DraftLines.NumberOf(draft)));
        }

        if (Enum.TryParse<BaseProof>(draft.Data("proof"), out var proof) && proof != BaseProof.Stamp)
        {
            draft.Say($"draftTaken.{proof}");
        }

        if (draft.Data("late") == "yes")
        {
            draft.Say("draftTaken.late");
        }

        if (changes + comments == 0)
        {
            draft.Say("draftTaken.nothing");
        }

        draft.Say("draftTaken.onlyWord");
    }

    private static Letter NamesTaken(LetterDraft draft)
    {
        draft.Say("draftTaken.reviewers");
        draft.Facts(DraftLines.Reviewers(draft));
        if (draft.To.Kind == PartyKind.Mission)
        {
            ReplyHelp.Naming(draft);
        }

        return draft.Finish("draftTaken.subject.reviewers");
    }
}
