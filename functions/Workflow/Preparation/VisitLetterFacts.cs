using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Preparation;

/// <summary>Finds what the documents of a visit say, from its record and the registers, in the language of the mission.</summary>
/// <param name="visit">The request, its visit agreed.</param>
/// <param name="index">The registers.</param>
/// <param name="calendars">The calendars; the letter is dated at Headquarters.</param>
internal sealed class VisitLetterFacts(VisitRequest visit, RegisterIndex index, WorkingCalendars calendars)
{
    private Language Language => CaseLanguage.Of(visit.Reference.State, index);

    /// <summary>What every document says.</summary>
    internal VisitFacts Visit => new()
    {
        Reference = visit.Reference,
        Language = Language,
        Date = calendars.Headquarters.DayOf(Instant.FromDateTimeOffset(visit.Plan!.AgreedAt!.Value)).ToDateOnly(),
        StateName = StateName(visit.Reference.State),
        FirstDay = visit.Plan.First,
        LastDay = visit.Plan.Last,
        Venue = visit.Registration?.Facts.Venue?.Value ?? string.Empty,
    };

    /// <summary>What the letter of reply says.</summary>
    /// <param name="checklist">What the State is asked for stands in it.</param>
    internal ReplyLetter Reply(Checklist checklist) => new()
    {
        Visit = Visit,
        NoteNumber = visit.Registration?.Facts.NoteNumber?.Value,
        NoteDate = visit.Registration?.Facts.NoteDate?.Value,
        Team = [.. Team()],
        Partners = [.. Taking(PartyKind.Partner).Select(OrganisationName)],
        Supporters = [.. Taking(PartyKind.Supporter).Select(party => StateName(StateCode.Parse(party.Id)))],
        Requests =
        [
            .. checklist.Items
                .Where(item => item is { Owner: PartyKind.Mission, DoneAt: null, Deadline: not null })
                .Select(item => new ReplyRequest(item.Item, item.Deadline!.Day)),
        ],
        SignedBy = new Speaker(index.PeopleWith(Role.Chair) is [var chair, ..] ? chair.Name : string.Empty, string.Empty),
    };

    /// <summary>The programme that is proposed.</summary>
    /// <param name="continuesDraft">Whether a plan that an earlier visit began is carried on.</param>
    internal Programme Programme(bool continuesDraft) => ProgrammeDraft.Make(new ProgrammeBasis
    {
        Days = [.. visit.Plan!.Days],
        Language = Language,
        StateName = StateName(visit.Reference.State),
        Lead = NameOf(visit.Plan.Lead.Id),
        Partners = [.. Taking(PartyKind.Partner).Select(OrganisationName)],
        ContinuesDraft = continuesDraft,
    });

    private IEnumerable<string> Team() =>
        visit.Plan!.Team.OrderByDescending(assignment => assignment.IsLead).Select(assignment => NameOf(assignment.Expert));

    // Whoever has not answered yet is not announced.
    private IEnumerable<Party> Taking(PartyKind kind) =>
        visit.Plan!.Invitations.Where(invitation => invitation.To.Kind == kind && invitation.IsAccepted).Select(invitation => invitation.To);

    private string NameOf(string person) => index.FindPerson(person)?.Name ?? person;

    private string StateName(StateCode code) => index.FindState(code) is { } state
        ? state.NameIn(Language)
        : code.ToString();

    private string OrganisationName(Party party) => index.FindOrganisation(party.Id) is { } organisation
        ? organisation.NameIn(Language)
        : party.Id;
}
