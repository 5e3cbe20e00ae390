using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;
using Serverless.Workflow.Triage;

namespace Serverless.Pages.Letters.Kinds;

/// <summary>What the officers of the Secretariat are told: nothing happens behind their backs.</summary>
internal static class OfficerLetters
{
    internal static Letter RegistrationTask(LetterDraft draft)
    {
        draft.Say("registration.text", ("state", draft.State));
        if (draft.Visit?.Registration is { } registration)
        {
            if (registration.Gaps is [_, ..])
            {
                draft.Say("registration.gaps", ("facts", RequestFacts.Gaps(draft, registration)));
            }

            if (!registration.IsSenderVerified)
            {
                draft.Say("registration.unverified");
            }

            draft.List(
            [
                .. registration.Facts.Contradictions.Select(found => RequestFacts.Contradiction(draft, found)),
                .. registration.Concerns.Select(draft.Wording.Say),
            ]);
        }

        draft.Facts(draft.Due(draft.Waits(Steps.Registration)));
        draft.Act("link.register");
        ReplyHelp.Registration(draft);
        draft.Heading("heading.read");
        draft.Facts(RequestFacts.Of(draft, marks: true));
        RequestHistory.Documents(draft);
        return draft.Finish("registration.subject", ("state", draft.State));
    }

    internal static Letter Attention(LetterDraft draft)
    {
        var problem = draft.Data("problem") ?? string.Empty;
        var isKnown = draft.Wording.Has($"attention.{problem}");
        draft.Say(isKnown ? $"attention.{problem}" : "attention.other");
        draft.Facts(
        [
            .. RequestLines.Standing(draft),
            draft.Fact("attention.holding", Members(draft, "holding")),
            draft.Fact("attention.unreached", Members(draft, "unreached")),
            .. VisitAttention.Of(draft, problem),
            draft.Fact("label.party", PartyOf(draft, "party")),
            draft.Fact("label.detail", draft.Data("detail")),
        ]);
        draft.Quote(isKnown ? draft.Data("text") : null);
        if (!isKnown)
        {
            draft.Facts(draft.Source.Notice.Data.Where(pair => pair.Value.Length > 0)
                .Select(pair => new FactLine(draft.Wording.Say(pair.Key), draft.Wording.Say(pair.Value))));
        }

        return draft.Finish("attention.subject");
    }

    internal static Letter MailFiled(LetterDraft draft)
    {
        draft.Say("filed.text");
        draft.Facts(
            draft.Fact("label.from", PartyOf(draft, "from")),
            draft.Fact("label.subject", draft.Data("subject")),
            draft.Fact("letter.state", draft.State));
        return draft.Finish("filed.subject", ("subject", draft.Data("subject") ?? string.Empty));
    }

    internal static Letter AddressMuted(LetterDraft draft)
    {
        draft.Say("muted.text");
        draft.Facts(
            draft.Fact("label.address", draft.Data("address")),
            draft.Fact("label.party", PartyOf(draft, "party")),
            draft.Fact("label.detail", draft.Data("detail")));
        return draft.Finish("muted.subject");
    }

    internal static Letter MailUnplaced(LetterDraft draft)
    {
        var item = draft.Source.Unplaced;
        if (item is null or { State: not TriageState.Open })
        {
            draft.Say("unplaced.settled");
        }
        else
        {
            draft.Say("unplaced.text");
            draft.Act("link.assign");
        }

        if (item is not null)
        {
            draft.Facts(
            [
                .. Lines(draft, item),
                draft.Fact("label.sender", item.Sender is { } sender
                    ? draft.Wording.Compose("value.guess", ("where", draft.Wording[$"proof.{sender.Proof}"]), ("why", sender.Detail))
                    : null),
                draft.Fact("label.detail", item.Detail),
                item.Guesses is [] ? null : new FactLine(
                    new Phrase(new TextRun(draft.Wording["label.guess"])), [.. item.Guesses.Select(guess => Guess(draft, guess))]),
            ]);
            draft.Quote(item.Excerpt, "unplaced.excerpt");
        }

        return draft.Finish("unplaced.subject", ("subject", item?.Subject ?? string.Empty));
    }

    internal static Letter Digest(LetterDraft draft)
    {
        var (late, unplaced, muted, unsent) = draft.Source.Board;
        draft.Say(draft.Source.Board.IsEmpty ? "digest.nothing" : "digest.text");
        if (late is [_, ..])
        {
            draft.Heading("heading.late");
            Requests(draft, late);
        }

        if (unplaced is [_, ..])
        {
            draft.Heading("heading.unplaced");
            foreach (var item in unplaced)
            {
                draft.Facts(Lines(draft, item));
            }
        }

        if (muted is [_, ..])
        {
            draft.Heading("heading.muted");
            draft.Facts(muted.Select(mute => Line(draft, mute.Address, mute.Party, mute.At, mute.Detail)));
        }

        if (unsent is [_, ..])
        {
            draft.Heading("heading.unsent");
            draft.Facts(unsent.Select(posted => Line(
                draft, posted.Notice.Reference?.ToString() ?? "–", posted.Notice.To, posted.Notice.At, posted.Detail ?? string.Empty)));
        }

        if (draft.Source.Board.Others is [_, ..] others)
        {
            draft.Heading("heading.others");
            Requests(draft, others);
        }

        return draft.Finish("digest.subject", ("late", late.Count), ("unplaced", unplaced.Count), ("unsent", muted.Count + unsent.Count));
    }

    // Each with its own page, on which the visit can be called off too.
    private static void Requests(LetterDraft draft, IEnumerable<VisitRequest> requests)
    {
        foreach (var visit in requests)
        {
            draft.Facts(RequestLines.Of(draft, visit));
            if (draft.Source.Pages.GetValueOrDefault(visit.Reference) is { } page)
            {
                draft.Add(new LinkBlock(draft.Wording.Compose("link.follow", ("reference", visit.Reference)), page, draft.Text("link.manage.note"), IsMain: false));
            }
        }
    }

    private static FactLine Line(LetterDraft draft, string what, Party? party, DateTimeOffset since, string detail) => new(
        draft.Wording.Say(what),
        [
            .. party is null ? (Phrase[])[] : [draft.Wording.Say(draft.Wording.NameOf(party, draft.Registers))],
            draft.Wording.Compose("value.dated", ("date", draft.Moment(since)), ("what", detail)),
        ]);

    private static IEnumerable<FactLine?> Lines(LetterDraft draft, TriageItem item) =>
    [
        draft.Fact("label.from", item.From is { } from ? Sender(draft, from) : null),
        draft.Fact("label.subject", item.Subject),
        draft.Fact("label.received", draft.Moment(item.Received)),
        draft.Fact("label.reason", draft.Wording[$"triage.{item.Reason}"]),
    ];

    private static Phrase Sender(LetterDraft draft, Domain.Mail.Mailbox from) => string.IsNullOrWhiteSpace(from.Name)
        ? draft.Wording.Say(from.Address)
        : draft.Wording.Compose("value.warning", ("name", from.Name), ("warning", from.Address));

    private static Phrase Guess(LetterDraft draft, TriageGuess guess) => draft.Wording.Compose(
        "value.guess",
        ("where", guess switch
        {
            { Reference: { } reference } => reference,
            { State: { } state } => draft.Wording.Compose("value.new", ("state", draft.Wording.NameOf(state, draft.Registers))),
            _ => draft.Wording.NameOf(guess.By, draft.Registers),
        }),
        ("why", guess.Why));

    private static Phrase? Members(LetterDraft draft, string name) => draft.Data(name) is { } ids
        ? draft.Wording.List(ids.Split(", ").Select(id => draft.Wording.NameOf(new Party(PartyKind.CommitteeMember, id), draft.Registers)))
        : null;

    // Written as "Mission GTM".
    private static object? PartyOf(LetterDraft draft, string name) =>
        draft.Data(name)?.Split(' ', 2) is [var kind, var id] && Enum.TryParse<PartyKind>(kind, out var known)
            ? draft.NameOf(new Party(known, id))
            : draft.Data(name);
}
