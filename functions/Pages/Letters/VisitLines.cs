using System.Globalization;
using Serverless.Domain.Parties;
using Serverless.Domain.Planning;
using Serverless.Domain.Preparation;
using Serverless.Domain.Visits;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters;

/// <summary>A visit as the lines of a table: its days at the venue, who goes, what is to be prepared.</summary>
internal static class VisitLines
{
    /// <summary>The days that the notice speaks of, else those that people were asked for.</summary>
    internal static DayRange? Days(LetterDraft draft) =>
        Days(draft, "first", "last") ?? (draft.Visit?.Plan is { } plan ? new DayRange(plan.First, plan.Last) : null);

    /// <summary>The days that are proposed.</summary>
    internal static DayRange? Proposed(LetterDraft draft) =>
        draft.Visit?.Proposal is { } proposal ? new DayRange(proposal.First, proposal.Last) : null;

    /// <summary>Days that stand in the notice.</summary>
    internal static DayRange? Days(LetterDraft draft, string first, string last) =>
        Day(draft, first) is { } from && Day(draft, last) is { } until ? new DayRange(from, until) : null;

    /// <summary>A day that stands in the notice.</summary>
    internal static DateOnly? Day(LetterDraft draft, string name) => ParseDay(draft.Data(name));

    /// <summary>A day in the form of a notice.</summary>
    internal static DateOnly? ParseDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The days in a few words, for a subject; empty where none are known.</summary>
    internal static string Short(LetterDraft draft) => Days(draft) is { } days ? draft.Wording.Dates(days.From, days.Until) : string.Empty;

    /// <summary>Days at the venue with their weekdays, and whose time it is.</summary>
    internal static FactLine? DaysLine(LetterDraft draft, DayRange? days, string label = "label.days")
    {
        if (days is null)
        {
            return null;
        }

        var dates = draft.Wording.Say(draft.Wording.DatesWithWeekdays(days.From, days.Until));
        return new FactLine(draft.Text(label), [dates, .. Zone(draft, days.From, days.Until)]);
    }

    /// <summary>Whose time the days are meant in; nothing where the register does not know the State.</summary>
    internal static IEnumerable<Phrase> Zone(LetterDraft draft, DateOnly from, DateOnly until) =>
        draft.Visit is { } visit && draft.Registers.FindState(visit.Reference.State) is { } state
            ? [draft.Wording.Compose("visit.zone", ("zone", draft.Wording.Zone(from, until, state.TimeZone)))]
            : [];

    /// <summary>The team of the notice, else the one that was asked: the lead first.</summary>
    internal static FactLine? Team(LetterDraft draft) => Team(draft, TeamIds(draft));

    /// <summary>A team, the lead first.</summary>
    internal static FactLine? Team(LetterDraft draft, IReadOnlyList<Assignment>? team) => Team(draft, Ids(team));

    /// <summary>The ids of the team of the notice, else of the one that was asked: the lead first.</summary>
    internal static IReadOnlyList<string> TeamIds(LetterDraft draft) => draft.Data("team")?.Split(", ") ?? Ids(draft.Visit?.Plan?.Team);

    /// <summary>Where the visit takes place, where the note says it.</summary>
    internal static FactLine? Venue(LetterDraft draft) => draft.Fact("fact.Venue", draft.Visit?.Registration?.Facts.Venue?.Value);

    /// <summary>What the visit is for, in the words of the note.</summary>
    internal static FactLine? Purpose(LetterDraft draft) => draft.Fact(
        "fact.Purpose",
        draft.Visit?.Registration?.Facts.Purpose is { } purpose ? draft.Wording.Compose("value.quoted", ("words", purpose.Value)) : null);

    /// <summary>Partners and supporting States that have accepted.</summary>
    internal static FactLine? AlsoTaking(LetterDraft draft)
    {
        Phrase[] names =
        [
            .. (draft.Visit?.Plan?.Invitations ?? [])
                .Where(invitation => invitation is { IsAccepted: true, To.Kind: PartyKind.Partner or PartyKind.Supporter })
                .Select(invitation => draft.Wording.NameOf(invitation.To, draft.Registers)),
        ];
        return names is [] ? null : new FactLine(draft.Text("label.taking"), names);
    }

    /// <summary>What the addressee still has to prepare.</summary>
    internal static IReadOnlyList<ChecklistItem> Open(LetterDraft draft) =>
        [.. (draft.Visit?.Preparation?.Open ?? []).Where(item => item.Owners.Contains(draft.To))];

    /// <summary>What is to be prepared, each with its deadline in the addressee's time.</summary>
    internal static IEnumerable<FactLine> Items(LetterDraft draft, IEnumerable<ChecklistItem> items) => items.Select(item =>
        new FactLine(
            new Phrase(new TextRun(draft.Wording.Term(item.Item))),
            [
                .. item.Deadline is { } deadline && DeadlineWords.Of(deadline, draft.Wording, draft.Source.To.TimeZone, draft.Registers) is { } words
                    ? new[] { draft.Wording.Compose("value.labelled", ("label", draft.Wording["label.due"]), ("what", words.Due)), words.There }.OfType<Phrase>().Concat(words.Because)
                    : [],
            ]));

    /// <summary>What somebody answered to the invitation.</summary>
    internal static FactLine Answer(LetterDraft draft, Party by, InvitationAnswer answer, DateOnly? otherFirst)
    {
        var term = new Phrase(new TextRun(draft.Wording.Term(answer)));
        return new FactLine(
            draft.Wording.NameOf(by, draft.Registers),
            otherFirst is { } first
                ? draft.Wording.Compose("value.labelled", ("label", term), ("what", draft.Wording.DateWithWeekday(first)))
                : term);
    }

    private static FactLine? Team(LetterDraft draft, IReadOnlyList<string> ids) => ids is []
        ? null
        : new FactLine(
            draft.Text("label.team"),
            [
                .. ids.Select((id, place) => place == 0
                    ? draft.Wording.Compose("visit.lead", ("name", NameOf(draft, id)))
                    : draft.Wording.Say(NameOf(draft, id))),
            ]);

    private static string[] Ids(IReadOnlyList<Assignment>? team) =>
        [.. (team ?? []).OrderByDescending(assignment => assignment.IsLead).Select(assignment => assignment.Expert)];

    private static string NameOf(LetterDraft draft, string expert) =>
        draft.Registers.FindPerson(expert) is { } person ? draft.Wording.NameOf(person) : expert;
}
