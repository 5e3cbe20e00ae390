using Serverless.Domain.Calendars;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Process;

/// <summary>Knows who acts in which step, by the registers.</summary>
internal sealed class StepPeople(RegisterIndex index)
{
    /// <summary>The people with a role, each as a party.</summary>
    internal static IReadOnlyList<Party> With(RegisterIndex index, Role role) =>
        [.. index.PeopleWith(role).Select(person => new Party(KindOf(role), person.Id))];

    /// <summary>Who has to act in a step.</summary>
    internal IReadOnlyList<Party> WhoActs(string step, VisitRequest visit) => step switch
    {
        Steps.Registration => With(index, Role.Officer),
        Steps.Clarification or Steps.Lapse => index.FindMission(visit.Reference.State) is null
            ? []
            : [new Party(PartyKind.Mission, visit.Reference.State.ToString())],
        Steps.ChairDecision => With(index, Role.Chair),
        Steps.DelegateDecision => [.. With(index, Role.Chair), .. With(index, Role.ChairDelegate)],
        Steps.NoObjection => With(index, Role.CommitteeMember),
        Steps.Proposal or Steps.NoPlan => With(index, Role.Coordinator),
        Steps.Answers => visit.Plan!.Silent,
        Steps.Preparation => [.. visit.Preparation!.Open.SelectMany(item => item.Owners).Distinct()],
        Steps.VisitDay or Steps.DailyReport or Steps.DraftEdit or Steps.NoteEdit => [visit.Plan!.Lead],
        Steps.DraftReview => [.. visit.Drafting!.Round!.Silent],
        Steps.DraftDecision or Steps.NoteClearance => With(index, Role.Coordinator),
        Steps.NoteApproval => With(index, Role.Chair),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "No such step."),
    };

    /// <summary>By whose calendar a party works.</summary>
    internal WorkingCalendar CalendarOf(Party party, WorkingCalendars calendars) =>
        calendars.Find(party.Kind == PartyKind.Mission ? party.Id : index.FindPerson(party.Id)?.Calendar ?? string.Empty)
        ?? calendars.Headquarters;

    /// <summary>The capacity in which somebody with a role acts.</summary>
    internal static PartyKind KindOf(Role role) => role switch
    {
        Role.Officer => PartyKind.Officer,
        Role.Chair => PartyKind.Chair,
        Role.ChairDelegate => PartyKind.ChairDelegate,
        Role.CommitteeMember => PartyKind.CommitteeMember,
        Role.Coordinator => PartyKind.Coordinator,
        _ => PartyKind.Expert,
    };
}
