using Serverless.Domain.Links;
using Serverless.Domain.Notes;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Pages.Letters;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;
using Serverless.Workflow.Notices;

namespace Serverless.Pages.Web;

/// <summary>What is known of a request and what happened to it, in the same words and blocks as in letters, as far as the reader may see.</summary>
internal static class PageRecord
{
    internal static IReadOnlyList<LetterBlock> Of(RequestView view)
    {
        var reader = view.Reader;
        var visit = view.Visit with
        {
            Decisions = Sight.DecisionsOf(view.Visit, reader.Party),
            Positions = Sight.PositionsOf(view.Visit, reader.Party),
            Clarifications = Sight.ClarificationsOf(view.Visit, reader.Party),
            Plan = Sight.PlanOf(view.Visit, reader.Party),
        };
        var draft = Begin(view, visit);
        if (reader.SeesAll || reader.Party.Kind is PartyKind.Mission or PartyKind.CommitteeMember)
        {
            var facts = RequestFacts.Of(draft, marks: reader.SeesAll).OfType<FactLine>().ToList();
            if (facts is [_, ..])
            {
                draft.Heading("heading.request");
                draft.Facts(facts);
            }
        }

        // Whoever answers reads of the visit before the form.
        if (view is not { CanAct: true, Purpose: LinkPurpose.AnswerInvitation })
        {
            VisitRecord.Add(draft, view);
        }

        DraftRecord.Add(draft, view);
        RequestHistory.Decisions(draft);
        RequestHistory.Clarifications(draft);
        RequestHistory.Positions(draft);
        if (reader.SeesAll)
        {
            RequestHistory.Previous(draft);
        }

        return draft.Blocks;
    }

    /// <summary>What an officer should look at before confirming a registration.</summary>
    internal static IEnumerable<Phrase> PointsOf(RequestView view, Registration registration)
    {
        var (words, draft) = (view.Reader.Words, Begin(view, view.Visit));
        if (registration.Gaps is [_, ..])
        {
            yield return words.Compose("registration.gaps", ("facts", RequestFacts.Gaps(draft, registration)));
        }

        if (!registration.IsSenderVerified)
        {
            yield return words.Compose("registration.unverified");
        }

        foreach (var contradiction in registration.Facts.Contradictions)
        {
            yield return RequestFacts.Contradiction(draft, contradiction);
        }

        foreach (var concern in registration.Concerns)
        {
            yield return words.Say(concern);
        }
    }

    // A letter that is never sent: what it would say of the request is what the page says.
    internal static LetterDraft Begin(RequestView view, VisitRequest visit)
    {
        var reader = view.Reader;
        var notice = new Notice(
            visit.Reference.ToString(), visit.Reference, NoticeKind.DecisionAsked, reader.Party, view.Now, new Dictionary<string, string>(StringComparer.Ordinal));
        var to = new Addressee(reader.Party, string.Empty, string.Empty, reader.Words.Language, reader.TimeZone);
        return new LetterDraft(new NoticeLetter(notice, to, reader.Registers, Track: null, Act: null) { Visit = visit, Others = view.Others }, reader.Words);
    }
}
