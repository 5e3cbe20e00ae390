using Serverless.Domain.Notes;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters;

/// <summary>Where a request stands, in a few lines.</summary>
internal static class RequestLines
{
    /// <summary>One request of a digest.</summary>
    internal static FactLine Of(LetterDraft draft, VisitRequest visit)
    {
        var wording = draft.Wording;
        List<Phrase> lines = [wording.Say(wording.NameOf(visit.Reference.State, draft.Registers))];
        if (visit.Pending is { } pending)
        {
            lines.Add(Labelled(wording, "label.waiting", wording.Say(wording.StepTerm(pending.Step))));
            if (pending.Due is { } due)
            {
                lines.Add(Labelled(wording, "label.due", wording.Say(draft.Moment(due))));
            }
        }

        if (visit.Registration?.Facts.Dates is { } dates)
        {
            lines.Add(wording.Compose(
                "value.labelled", ("label", wording.FactTerm(nameof(NoteFacts.Dates))), ("what", wording.Dates(dates.Value))));
        }

        return new FactLine(wording.Say(visit.Reference), lines);
    }

    /// <summary>Where the request of the letter stands: stage, what it waits for and whom.</summary>
    /// <param name="draft">The letter.</param>
    /// <param name="on">Who has to act, where that is less than all who are waited for.</param>
    internal static IEnumerable<FactLine?> Standing(LetterDraft draft, IReadOnlyList<Party>? on = null)
    {
        if (draft.Visit is not { } visit)
        {
            return [];
        }

        var wording = draft.Wording;
        return
        [
            draft.Fact("letter.state", draft.State),
            draft.Fact("label.stage", wording.Term(visit.Stage)),
            draft.Fact("label.waiting", visit.Pending is { } pending ? wording.StepTerm(pending.Step) : null),
            draft.Fact("label.on", wording.List((on ?? visit.Pending?.On ?? []).Select(draft.NameOf).DistinctBy(name => name.Words))),
        ];
    }

    private static Phrase Labelled(Wording wording, string label, Phrase what) =>
        wording.Compose("value.labelled", ("label", wording[label]), ("what", what));
}
