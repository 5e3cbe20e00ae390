using Serverless.Domain.Drafts;
using Serverless.Domain.Requests;
using Serverless.Pages.Letters;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;
using Serverless.Workflow.Drafting.Views;

namespace Serverless.Pages.Web;

/// <summary>How far the work on the draft is, in the same blocks as in letters, as far as the reader may see.</summary>
internal static class DraftRecord
{
    /// <summary>Adds it: version, round, until when, who has answered, how it ended.</summary>
    internal static void Add(LetterDraft draft, RequestView view)
    {
        var (visit, party) = (view.Visit, view.Reader.Party);
        if (visit.Drafting is not { Versions: [_, ..] } drafting || !DraftSight.ReadsVersions(visit, party))
        {
            return;
        }

        draft.Heading("drafts.heading");
        draft.Facts(
        [
            Version(draft, view, drafting.Versions[^1]),
            drafting.Continues is { } before
                ? draft.Fact("drafts.continues", draft.Wording.Compose("drafts.continues.value", ("reference", before.Reference), ("version", before.Version)))
                : null,
            .. drafting.Round is { } round ? Round(draft, view, round) : [],
            drafting.Outcome is { } outcome ? Outcome(draft, view, outcome) : null,
        ]);
    }

    /// <summary>What came back and who agreed in a round, as far as the reader may know.</summary>
    internal static IEnumerable<FactLine?> Answers(LetterDraft draft, RequestView view, ReviewRound round)
    {
        var (visit, party) = (view.Visit, view.Reader.Party);
        var seesOthers = DraftSight.SeesOthers(visit, party);
        return
        [
            Lines(draft, "drafts.returned", round.Returns.Where(one => seesOthers || DraftSight.IsOwn(one, party)).Select(one => Returned(view, one))),
            Lines(draft, "drafts.agreed", round.SignOffs.Where(one => seesOthers || one.Body == party).Select(one => Signed(view, one))),
            Lines(draft, "label.silent", round.Silent.Where(one => seesOthers || one == party).Select(one => NameOf(view, one)).DistinctBy(name => name.Words)),
        ];
    }

    /// <summary>A return in one line: when, whose, how much.</summary>
    internal static Phrase Returned(RequestView view, DraftReturn returned)
    {
        var words = view.Reader.Words;
        var counts = words.Compose("drafts.return.counts", ("changes", returned.Changes), ("comments", returned.Comments));
        return words.Compose(
            "value.dated", ("date", view.Reader.DayOf(returned.At)), ("what", words.Compose("value.by", ("what", NameOf(view, returned.By)), ("by", counts))));
    }

    /// <summary>A party's name, of a reviewer the one that the request has.</summary>
    internal static Phrase NameOf(RequestView view, Domain.Parties.Party party) => DraftNames.Of(view.Visit, party, view.Reader.Words, view.Reader.Registers);

    private static FactLine Version(LetterDraft draft, RequestView view, DraftVersion version)
    {
        var words = draft.Wording;
        var origin = words.Compose("value.labelled", ("label", version.Number), ("what", words[$"drafts.origin.{version.Origin}"]));
        return new FactLine(
            draft.Text("drafts.version"),
            words.Compose("value.dated", ("date", view.Reader.DayOf(version.At)), ("what", words.Compose("value.by", ("what", origin), ("by", NameOf(view, version.By))))));
    }

    private static IEnumerable<FactLine?> Round(LetterDraft draft, RequestView view, ReviewRound round)
    {
        var words = draft.Wording;
        var what = words.Compose("drafts.round.value", ("round", round.Number), ("version", round.Version), ("day", view.Reader.DayOf(round.Opened)));
        return
        [
            new FactLine(draft.Text("drafts.round"), what),
            view is { CanAct: true, Purpose: Domain.Links.LinkPurpose.ReviewDraft } ? null : draft.Due(draft.Waits(Steps.DraftReview)).FirstOrDefault(),
            .. Answers(draft, view, round),
        ];
    }

    private static FactLine Outcome(LetterDraft draft, RequestView view, DraftOutcome outcome)
    {
        var words = draft.Wording;
        var end = words.Compose("drafts.ended.value", ("end", words[$"drafts.end.{outcome.End}"]), ("version", outcome.Version));
        var what = words.Compose("value.dated", ("date", view.Reader.DayOf(outcome.At)), ("what", words.Compose("value.by", ("what", end), ("by", NameOf(view, outcome.By)))));
        return new FactLine(draft.Text("drafts.ended"), outcome.Reason is { Length: > 0 } reason ? [what, words.Compose("value.quoted", ("words", reason))] : [what]);
    }

    private static Phrase Signed(RequestView view, DraftSignOff signed)
    {
        var words = view.Reader.Words;
        var who = words.Compose("drafts.signed", ("who", NameOf(view, signed.Body)), ("version", signed.Version));
        var dated = words.Compose("value.dated", ("date", view.Reader.DayOf(signed.At)), ("what", who));
        return signed.Text is { Length: > 0 } text ? words.Compose("value.by", ("what", dated), ("by", words.Compose("value.quoted", ("words", text)))) : dated;
    }

    private static FactLine? Lines(LetterDraft draft, string label, IEnumerable<Phrase> lines)
    {
        Phrase[] known = [.. lines];
        return known is [] ? null : new FactLine(draft.Text(label), known);
    }
}
