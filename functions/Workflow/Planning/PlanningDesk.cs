using NodaTime;
using Serverless.Domain.Availability;
using Serverless.Domain.Bookings;
using Serverless.Domain.Calendars;
using Serverless.Domain.Parties;
using Serverless.Domain.Planning;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Workflow.Availability;
using Serverless.Workflow.Bookings;
using Serverless.Workflow.Register;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Planning;

/// <summary>Describes to the planner what is to be planned: the requests, the experts and their time, policy and calendars as they are now.</summary>
/// <param name="requests">The requests.</param>
/// <param name="registers">The registers.</param>
/// <param name="bookings">The booked days.</param>
/// <param name="availability">When experts are away.</param>
/// <param name="policy">The policy.</param>
/// <param name="time">The clock.</param>
public sealed class PlanningDesk(
    IRequestStore requests, IRegisters registers, IBookings bookings, IAvailability availability, Policy policy, TimeProvider time)
{
    private const int DaysPerYear = 365;

    // Where more wait at once, those that came last are planned when their own turn comes.
    private const int MostTogether = 20;

    /// <summary>Describes the problem.</summary>
    /// <param name="visit">The request that needs a plan.</param>
    /// <param name="withOthers">Whether the other requests that need one are planned with it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<PlanningProblem> DescribeAsync(VisitRequest visit, bool withOthers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var index = await registers.GetAsync(cancellationToken);
        var calendars = new WorkingCalendars(index.Registers, policy);
        var today = calendars.Headquarters.DayOf(Instant.FromDateTimeOffset(time.GetUtcNow())).ToDateOnly();
        var open = await requests.ListOpenAsync(cancellationToken).Where(other => other.Reference != visit.Reference).ToListAsync(cancellationToken);

        // Whoever waits for the Coordinator keeps what was proposed: two proposals on one desk do not contradict each other.
        var waiting = open
            .Where(other => withOthers && other is { Stage: Stage.Scheduling, Plan: null, Proposal: null, Conflict: null })
            .OrderBy(other => other.Since)
            .Take(MostTogether);
        var booked = await bookings.AllAsync(today.AddDays(-DaysPerYear), today.AddDays(policy.Scheduling.HorizonDays + DaysPerYear), cancellationToken);
        var away = await availability.ListAsync(cancellationToken).ToDictionaryAsync(known => known.Expert, StringComparer.Ordinal, cancellationToken: cancellationToken);
        var describing = new VisitDescription(index, calendars, policy, today);
        var visits = new List<VisitToPlan>();
        var planned = waiting.Prepend(visit).ToList();
        foreach (var one in planned)
        {
            visits.Add(describing.Of(one, LastTeam(await requests.ListOfAsync(one.Reference.State, cancellationToken), one.Reference)));
        }

        return new PlanningProblem
        {
            Today = today,
            Experts = [.. index.PeopleWith(Role.Expert).Select(person => ExpertOf(
                person, booked, away.GetValueOrDefault(person.Id), planned.SelectMany(describing.Unavailable).Where(said => said.Expert == person.Id), today))],
            Visits = visits,
            Fixed = [.. FixedVisits(open, today)],
            Rules = policy.Scheduling.Rules,
        };
    }

    /// <summary>Who has to be asked for a visit: its team, the mission, partners and supporters, unless the Coordinator does without them.</summary>
    public async Task<IReadOnlyList<Invitee>> WhoIsAskedAsync(VisitRequest visit, PlanProposal proposal, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(proposal);
        var index = await registers.GetAsync(cancellationToken);
        var facts = visit.Registration?.Facts;
        var partners = (facts?.Partners ?? []).Select(partner => partner.Value).Where(id => index.FindOrganisation(id) is not null);
        var supporters = (facts?.Supporters ?? []).Select(supporter => supporter.Value).Where(code => index.FindMission(code) is not null);
        Party[] asked =
        [
            .. proposal.Team.Select(assignment => new Party(PartyKind.Expert, assignment.Expert)),
            new Party(PartyKind.Mission, visit.Reference.State.ToString()),
            .. partners.Select(id => new Party(PartyKind.Partner, id)),
            .. supporters.Select(code => new Party(PartyKind.Supporter, code.ToString())),
        ];
        return
        [
            .. asked.Distinct().Except(visit.Wishes.Without.Where(party => party.Kind != PartyKind.Expert))
                .Select(party => new Invitee(party, policy.Scheduling.Required.Contains(party.Kind))),
        ];
    }

    private static IReadOnlyList<string> LastTeam(IReadOnlyList<VisitRequest> ofState, Reference reference) =>
    [
        .. (ofState
            .Where(other => other.Reference != reference && other.DaysHeld > 0)
            .MaxBy(other => other.Plan!.First)?.Plan?.Team ?? [])
            .Select(assignment => assignment.Expert),
    ];

    private static PlanningExpert ExpertOf(
        Person person, IReadOnlyList<Booking> booked, ExpertAvailability? away, IEnumerable<(string Expert, DayRange Days)> said, DateOnly today)
    {
        var year = new DayRange(today.AddDays(-DaysPerYear), today.AddDays(-1));
        var absent = away is null ? 0 : year.Each().Count(day => away.On(day) == AwayKind.Away);
        return new PlanningExpert
        {
            Id = person.Id,
            Nationality = person.State,
            Expertise = person.Expertise,
            Languages = person.WorkingLanguages,
            Away =
            [
                .. (away?.Periods ?? []).Where(period => period.Until >= today).Select(period => new AwayDays(period.From, period.Until, period.Kind)),
                .. said.Select(days => new AwayDays(days.Days.From, days.Days.Until)),
            ],
            LoadDays = booked.Count(day => day.Expert == person.Id && day.Kind == BookingKind.Confirmed && year.Contains(day.Day)),
            AbsentDays = absent,
        };
    }

    // What people were asked for counts before what is proposed in its place: its days are booked.
    private static IEnumerable<FixedVisit> FixedVisits(List<VisitRequest> open, DateOnly today) =>
        from other in open
        let dates = other.Plan is { } plan ? (plan.First, plan.Last, plan.Team) : other.Proposal is { } proposal ? (proposal.First, proposal.Last, proposal.Team) : default
        where dates.Team is not null && dates.Last >= today
        select new FixedVisit(other.Reference, other.Reference.State, dates.First, dates.Last, [.. dates.Team.Select(assignment => assignment.Expert)]);
}
