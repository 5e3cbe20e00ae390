using Serverless.Domain.Commands;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;

namespace Serverless.Pages.Letters.Kinds;

/// <summary>What the Chair, the delegate and the members of the Committee are asked.</summary>
internal static class DecisionLetters
{
    internal static Letter DecisionAsked(LetterDraft draft)
    {
        var pending = draft.Waits(Steps.ChairDecision, Steps.DelegateDecision);
        var isDelegate = draft.To.Kind == PartyKind.ChairDelegate;
        draft.Say("decision.text", ("state", draft.State));
        if (isDelegate)
        {
            draft.Say("decision.delegate");
        }

        var isObjected = draft.Visit?.Positions.Any(position => position.Position == Position.Objection) == true;
        if (isObjected)
        {
            draft.Say("decision.objected");
        }

        draft.Facts(draft.Due(pending));
        draft.Say(isDelegate || pending?.Step == Steps.DelegateDecision ? "decision.otherwise.delegate" : "decision.otherwise.chair");
        draft.Act("link.decide");
        ReplyHelp.Decision(draft);
        if (isObjected)
        {
            RequestHistory.Positions(draft);
        }

        draft.Heading("heading.request");
        draft.Facts(RequestFacts.Of(draft, marks: true));
        Open(draft);
        RequestHistory.Decisions(draft);
        RequestHistory.Clarifications(draft);
        RequestHistory.Previous(draft);
        RequestHistory.Documents(draft);
        return draft.Finish("decision.subject", ("state", draft.State));
    }

    internal static Letter NoObjectionCirculated(LetterDraft draft)
    {
        draft.Say("circulation.text", ("state", draft.State));
        draft.Facts(draft.Due(draft.Waits(Steps.NoObjection), "circulation.closes"));
        draft.Say("circulation.silence");
        draft.Act("link.position");
        ReplyHelp.Position(draft);
        draft.Heading("heading.request");
        draft.Facts(RequestFacts.Of(draft, marks: false));
        RequestHistory.Documents(draft);
        return draft.Finish("circulation.subject", ("state", draft.State));
    }

    internal static Letter DecisionsDigest(LetterDraft draft)
    {
        var count = draft.Source.Others.Count;
        draft.Say("decisions.text", ("count", count));
        draft.Facts(draft.Source.Others.Select(visit => RequestLines.Of(draft, visit)));
        draft.Say("decisions.how");
        return draft.Finish("decisions.subject", ("count", count));
    }

    // What the Chair should know of the note's weak spots before deciding.
    private static void Open(LetterDraft draft)
    {
        if (draft.Visit?.Registration is not { } registration
            || (registration.Gaps is [] && registration.Facts.Contradictions is [] && registration.IsSenderVerified))
        {
            return;
        }

        draft.Heading("heading.open");
        if (registration.Gaps is [_, ..])
        {
            draft.Say("decision.gaps", ("facts", RequestFacts.Gaps(draft, registration)));
        }

        if (!registration.IsSenderVerified)
        {
            draft.Say("decision.unverified");
        }

        draft.List(registration.Facts.Contradictions.Select(found => RequestFacts.Contradiction(draft, found)));
    }
}
