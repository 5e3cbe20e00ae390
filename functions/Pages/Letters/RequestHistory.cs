using Serverless.Domain.Documents;
using Serverless.Domain.Notes;
using Serverless.Domain.Requests;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters;

/// <summary>What happened to a request before: decisions, the members' positions, earlier requests, documents.</summary>
internal static class RequestHistory
{
    /// <summary>The decisions taken, each with its words.</summary>
    internal static void Decisions(LetterDraft draft)
    {
        if (draft.Visit?.Decisions is not [_, ..] decisions)
        {
            return;
        }

        draft.Heading("heading.decisions");
        foreach (var decision in decisions)
        {
            draft.Add(new ParagraphBlock(Decision(draft, decision)));
            draft.Quote(decision.Text);
        }
    }

    /// <summary>One decision: when, what and by whom.</summary>
    internal static Phrase Decision(LetterDraft draft, Decision decision)
    {
        var verdict = draft.Wording.Term(decision.Verdict);
        Phrase what = decision.Until is { } until
            ? draft.Wording.Compose("value.labelled", ("label", verdict), ("what", until))
            : new Phrase(new TextRun(verdict));
        return draft.Wording.Compose(
            "value.dated",
            ("date", draft.Day(decision.At)),
            ("what", draft.Wording.Compose("value.by", ("what", what), ("by", draft.Wording.NameOf(decision.By, draft.Registers)))));
    }

    /// <summary>The question that the mission has not answered, where the record has it.</summary>
    internal static void OpenQuestion(LetterDraft draft) =>
        draft.Quote(draft.Visit?.Clarifications is [.., { Answer: null } asked] ? asked.Question : null);

    /// <summary>What the mission was asked, and what it answered.</summary>
    internal static void Clarifications(LetterDraft draft)
    {
        if (draft.Visit?.Clarifications is not [_, ..] clarifications)
        {
            return;
        }

        draft.Heading("heading.clarifications");
        foreach (var asked in clarifications)
        {
            Dated(draft, asked.At, "clarification.asked", draft.Wording.NameOf(asked.By, draft.Registers));
            draft.Quote(asked.Question);
            if (asked is { Answer: { } answer, AnsweredAt: { } at })
            {
                Dated(draft, at, "clarification.answered", Phrase.Empty);
                draft.Quote(answer);
            }
        }
    }

    /// <summary>Every member's position in the procedure that ran last, each with its words.</summary>
    internal static void Positions(LetterDraft draft)
    {
        if (draft.Visit?.Positions is not [_, ..] positions)
        {
            return;
        }

        draft.Heading("heading.positions");
        draft.Facts(positions.Select(position => new FactLine(
            Member(draft, position),
            position.At is { } at
                ? draft.Wording.Compose("value.dated", ("date", draft.Day(at)), ("what", draft.Wording.Term(position.Position)))
                : new Phrase(new TextRun(draft.Wording.Term(position.Position))))));
        foreach (var position in positions.Where(position => !string.IsNullOrWhiteSpace(position.Text)))
        {
            draft.Add(new ParagraphBlock(draft.Wording.Compose(
                "value.labelled", ("label", Member(draft, position)), ("what", draft.Wording.Term(position.Position)))));
            draft.Quote(position.Text);
        }
    }

    /// <summary>Earlier requests of the State, or that there are none.</summary>
    internal static void Previous(LetterDraft draft)
    {
        draft.Heading("heading.previous");
        if (draft.Source.Others is [])
        {
            draft.Say("decision.noPrevious");
            return;
        }

        draft.Facts(draft.Source.Others.Select(other => new FactLine(
            draft.Wording.Say(other.Reference), [.. Summary(draft, other)])));
    }

    /// <summary>The documents of the request, the messages themselves left out.</summary>
    internal static void Documents(LetterDraft draft)
    {
        if (draft.Visit?.Documents.Where(document => document.Role != DocumentRole.Message).ToList() is not [_, ..] documents)
        {
            return;
        }

        draft.Heading("heading.documents");
        draft.Say("documents.text");
        draft.List(documents.Select(document => document.Warning is { Length: > 0 } warning
            ? draft.Wording.Compose("value.warning", ("name", document.Name), ("warning", warning))
            : draft.Wording.Say(document.Name)));
    }

    private static IEnumerable<Phrase> Summary(LetterDraft draft, VisitRequest other)
    {
        yield return draft.Wording.Compose("value.dated", ("date", draft.Day(other.Since)), ("what", draft.Wording.Term(other.Stage)));
        if (other.Registration?.Facts is not { } facts)
        {
            yield break;
        }

        if (facts.Dates is { } dates)
        {
            yield return Labelled(draft, nameof(NoteFacts.Dates), draft.Wording.Say(draft.Wording.Dates(dates.Value)));
        }

        if (facts.Purpose is { } purpose)
        {
            yield return Labelled(draft, nameof(NoteFacts.Purpose), draft.Wording.Compose("value.quoted", ("words", purpose.Value)));
        }
    }

    private static void Dated(LetterDraft draft, DateTimeOffset at, string key, Phrase by)
    {
        var what = new Phrase(new TextRun(draft.Wording[key]));
        draft.Say(
            "value.dated",
            ("date", draft.Day(at)),
            ("what", by.IsEmpty ? what : draft.Wording.Compose("value.by", ("what", what), ("by", by))));
    }

    private static Phrase Labelled(LetterDraft draft, string fact, Phrase what) =>
        draft.Wording.Compose("value.labelled", ("label", draft.Wording.FactTerm(fact)), ("what", what));

    private static Phrase Member(LetterDraft draft, MemberPosition position) =>
        draft.Registers.FindPerson(position.Member.Id)?.State is { } state
            ? draft.Wording.Say(draft.Wording.NameOf(state, draft.Registers))
            : draft.Wording.NameOf(position.Member, draft.Registers);
}
