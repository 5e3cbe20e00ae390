using System.Globalization;
using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Commands;
using Serverless.Domain.Languages;
using Serverless.Domain.Notes;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Reporting;

/// <summary>Finds what the Information Note of a visit is drafted from: its record, the registers, the State's earlier visits.</summary>
/// <param name="visit">The request, its visit held.</param>
/// <param name="index">The registers.</param>
/// <param name="earlier">The State's other requests.</param>
/// <param name="calendars">The calendars; days are those at Headquarters where nothing else is said.</param>
/// <param name="at">When it is drafted (UTC).</param>
internal sealed class NoteRecordFacts(
    VisitRequest visit, RegisterIndex index, IReadOnlyList<VisitRequest> earlier, WorkingCalendars calendars, DateTimeOffset at)
{
    private const string Contact = "1540experts@un.org";

    private NoteFacts? Facts => visit.Registration?.Facts;

    /// <summary>The record in a language.</summary>
    internal NoteRecord In(Language language)
    {
        var names = new NoteNames(index, language);
        return new NoteRecord
        {
            Reference = visit.Reference,
            Language = language,
            Date = DayOf(at),
            State = new Traced<string>(names.Of(visit.Reference.State), new NoteSource(NoteSourceKind.Register, $"states {visit.Reference.State}")),
            Approval = Approval(),
            Days = visit.Plan is { } plan ? new Traced<(DateOnly First, DateOnly Last)>((plan.First, plan.Last), SourceOfPlan()) : null,
            Venue = Said(Facts?.Venue, nameof(NoteFacts.Venue)),
            Supporters = [.. Taking(PartyKind.Supporter).Select(party => Named(party, names.Of(StateCode.Parse(party.Id))))],
            Partners = [.. Taking(PartyKind.Partner).Select(party => Named(party, names.OfOrganisation(party.Id)))],
            Institutions = NoteInstitutions.Of(visit, index),
            Team = visit.Plan is null ? null : SourceOfPlan(),
            Request = Request(),
            Earlier = [.. Earlier()],
            Continues = Continues(),
            Regional = [.. Taking(PartyKind.Partner).Select(party => Support(party.Id, names)).OfType<RegionalSupport>()],
            Reports = visit.Reports,
            VisitDays = [.. visit.Plan?.Days ?? []],
            Contact = new Traced<string>(Contact, new NoteSource(NoteSourceKind.Form, "contact")),
        };
    }

    private NoteSource SourceOfPlan() => new(NoteSourceKind.Plan, visit.Plan!.Round.ToString(CultureInfo.InvariantCulture));

    private NoteSource? Approval() => visit.Decisions.Index().LastOrDefault(one => one.Item.Verdict == Verdict.Approve) is (var number, { } decision)
        ? new NoteSource(NoteSourceKind.Decision, (number + 1).ToString(CultureInfo.InvariantCulture), decision.Text)
        : null;

    private NoteRequest Request() => new()
    {
        WrittenIn = Facts?.WrittenIn ?? Language.English,
        Dated = Said(Facts?.NoteDate, nameof(NoteFacts.NoteDate)),
        Received = new Traced<DateOnly>(DayOf(visit.Periods[0].From), new NoteSource(NoteSourceKind.Request, visit.Reference.ToString())),
        Signatory = Said(Facts?.Signatory, nameof(NoteFacts.Signatory)),
        LetterAuthor = Said(Facts?.LetterAuthor, nameof(NoteFacts.LetterAuthor)),
        LetterDated = Said(Facts?.LetterDate, nameof(NoteFacts.LetterDate)),
        Purpose = Said(Facts?.Purpose, nameof(NoteFacts.Purpose)),
    };

    // A visit that was held is one whose days have passed, whether or not its case is closed.
    private IEnumerable<EarlierVisit> Earlier() => earlier
        .Where(other => other.Reference != visit.Reference && other is { DaysHeld: > 0, Plan: not null } && other.Plan.Last < (visit.Plan?.First ?? DateOnly.MaxValue))
        .OrderBy(other => other.Plan!.First)
        .Select(other => new EarlierVisit(other.Reference, other.Plan!.First, other.Plan.Last, other.Reports));

    private NoteSource? Continues() => visit.Drafting?.Continues is { } stamp
        ? new NoteSource(NoteSourceKind.Draft, string.Create(CultureInfo.InvariantCulture, $"{stamp.Reference} {stamp.Draft} {stamp.Version}"))
        : null;

    private RegionalSupport? Support(string partner, NoteNames names)
    {
        if (index.FindOrganisation(partner) is not { Plans: [_, ..] plans } || index.FindState(visit.Reference.State) is not { } host)
        {
            return null;
        }

        var others = plans.Where(code => code != host.Code && index.FindState(code)?.Group == host.Group).Select(names.Of);
        return new RegionalSupport(names.ShortOf(partner), [.. others], new NoteSource(NoteSourceKind.Register, $"organisations {partner}"));
    }

    private IEnumerable<Party> Taking(PartyKind kind) =>
        visit.Plan?.Invitations.Where(invitation => invitation.To.Kind == kind && invitation.IsAccepted).Select(invitation => invitation.To) ?? [];

    private static Traced<string> Named(Party party, string name) => new(name, new NoteSource(NoteSourceKind.Invitation, $"{party.Kind} {party.Id}"));

    // What was only guessed, an officer has confirmed by letting the registration stand.
    private static Traced<T>? Said<T>(Fact<T>? fact, string name) => fact is null
        ? null
        : new Traced<T>(fact.Value, new NoteSource(NoteSourceKind.Fact, name, fact.Evidence.Words, fact.Evidence.Source));

    private DateOnly DayOf(DateTimeOffset moment) => calendars.Headquarters.DayOf(Instant.FromDateTimeOffset(moment)).ToDateOnly();
}
