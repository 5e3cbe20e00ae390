using Serverless.Domain.Parties;
using Serverless.Domain.Visits;
using Serverless.Pages.Letters.Blocks;
using Serverless.Pages.Texts;

namespace Serverless.Pages.Letters.Kinds;

/// <summary>The particulars of what needs a person while a visit is arranged.</summary>
internal static class VisitAttention
{
    /// <summary>The lines of a problem; none for other problems.</summary>
    internal static IEnumerable<FactLine?> Of(LetterDraft draft, string problem) => problem switch
    {
        "AnswersMissing" => [.. Visit(draft), draft.Fact("label.silent", Silent(draft))],
        "ConsentWithdrawn" => [.. Visit(draft), Answer(draft)],
        "VisitOnClosedDay" =>
        [
            .. Visit(draft),
            draft.Fact("label.day", VisitLines.Day(draft, "day") is { } day ? draft.Wording.DateWithWeekday(day) : null),
            draft.Fact("label.holiday", draft.Data("name")),
            draft.Fact("label.calendar", draft.Data("calendar") is { } calendar ? draft.Wording.CalendarTerm(calendar, draft.Registers) : null),
        ],
        "ExpertAway" => [.. Visit(draft), Away(draft)],
        _ => [],
    };

    private static IEnumerable<FactLine?> Visit(LetterDraft draft) =>
        [VisitLines.DaysLine(draft, VisitLines.Days(draft)), VisitLines.Team(draft)];

    private static FactLine? Away(LetterDraft draft) => VisitLines.Days(draft, "from", "until") is { } days
        && draft.Registers.FindPerson(draft.Data("expert") ?? string.Empty) is { } expert
            ? new FactLine(
                draft.Text("label.away"),
                draft.Wording.Compose("value.labelled", ("label", draft.Wording.NameOf(expert)), ("what", draft.Wording.DatesWithWeekdays(days.From, days.Until))))
            : null;

    // The notice has the ids alone; who that is stands in the invitations.
    private static Phrase? Silent(LetterDraft draft) => draft.Data("silent") is { } ids
        ? draft.Wording.List(ids.Split(", ").Select(id => draft.Visit?.Plan?.Invitations.FirstOrDefault(invitation => invitation.To.Id == id)?.To is { } party
            ? draft.Wording.NameOf(party, draft.Registers)
            : draft.Wording.Say(id)))
        : null;

    // The party is written as "Expert expert-03".
    private static FactLine? Answer(LetterDraft draft) =>
        draft.Data("party")?.Split(' ', 2) is [var kind, var id]
        && Enum.TryParse<PartyKind>(kind, out var known)
        && Enum.TryParse<InvitationAnswer>(draft.Data("answer"), out var answer)
            ? VisitLines.Answer(draft, new Party(known, id), answer, VisitLines.Day(draft, "otherFirst"))
            : null;
}
