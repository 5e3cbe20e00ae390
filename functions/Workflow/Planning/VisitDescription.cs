using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Languages;
using Serverless.Domain.Parties;
using Serverless.Domain.Planning;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;

namespace Serverless.Workflow.Planning;

/// <summary>Describes one request to the planner: what its note, its State, its refusals and the Coordinator's wishes mean for dates and team.</summary>
/// <param name="index">The registers.</param>
/// <param name="calendars">The calendars.</param>
/// <param name="policy">The policy.</param>
/// <param name="today">The day of planning at Headquarters.</param>
internal sealed class VisitDescription(RegisterIndex index, WorkingCalendars calendars, Policy policy, DateOnly today)
{
    private SchedulingPolicy Scheduling => policy.Scheduling;

    /// <summary>Describes a request.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="lastTeam">The experts of the last visit to its State.</param>
    internal VisitToPlan Of(VisitRequest visit, IReadOnlyList<string> lastTeam)
    {
        var asked = AskedDays(visit);
        var days = asked?.Length ?? policy.Scheduling.VisitDays;
        var window = Window(visit, asked, days);
        var kept = Kept(visit);
        return new VisitToPlan
        {
            Reference = visit.Reference,
            State = visit.Reference.State,
            Days = days,
            Window = window,
            Wish = asked?.Range is { } wish && wish.Overlaps(window) ? wish : null,
            Areas = policy.Scheduling.Areas,
            Languages = Languages(visit),
            SmallestTeam = policy.Scheduling.LeastTeam,
            LargestTeam = policy.Scheduling.MostTeam,
            ClosedDays = [.. ClosedDays(visit, window)],
            Partners = [.. Partners(visit)],
            LastTeam = lastTeam,
            Kept = [.. kept.Select(assignment => assignment.Expert)],
            KeptLead = kept.FirstOrDefault(assignment => assignment.IsLead)?.Expert,
            KeptFirstDay = KeepsDates(visit) ? visit.Plan!.First : null,
            Excluded = [.. Excluded(visit)],
        };
    }

    /// <summary>The days on which experts have said, for this request, that they cannot; with them they cannot elsewhere either.</summary>
    internal IEnumerable<(string Expert, DayRange Days)> Unavailable(VisitRequest visit)
    {
        var rules = policy.Scheduling.Rules;
        return visit.Refusals
            .Where(refusal => refusal.By.Kind == PartyKind.Expert && refusal.Answer == InvitationAnswer.OtherDays)
            .Select(refusal => (refusal.By.Id, rules.Trip(new DayRange(refusal.First, refusal.Last))));
    }

    private static Party Host(VisitRequest visit) => new(PartyKind.Mission, visit.Reference.State.ToString());

    private static List<Assignment> Kept(VisitRequest visit) => visit.Plan is not { } plan
        ? []
        :
        [
            .. plan.Team.Where(assignment =>
                new Party(PartyKind.Expert, assignment.Expert) is var expert && plan.Find(expert)?.IsAccepted == true && !visit.Wishes.Without.Contains(expert)),
        ];

    // Where only experts have refused, the days that State and partners were asked for stand.
    private static bool KeepsDates(VisitRequest visit) =>
        visit is { Plan: { IsBroken: true } plan, WantsOtherPlan: false }
        && plan.Find(Host(visit))?.IsAccepted == true
        && plan.Invitations.All(invitation => !invitation.IsRefused || (invitation.To.Kind == PartyKind.Expert && invitation.Answer == InvitationAnswer.Decline));

    private static IEnumerable<Exclusion> Excluded(VisitRequest visit)
    {
        var without = visit.Wishes.Without
            .Where(party => party.Kind == PartyKind.Expert)
            .Select(party => new Exclusion(party.Id, Exclusion.LeftOut));
        var declined = visit.Refusals
            .Where(refusal => refusal.By.Kind == PartyKind.Expert
                && refusal.Answer == InvitationAnswer.Decline
                && !visit.Wishes.AskAgain.Contains(refusal.By))
            .Select(refusal => new Exclusion(refusal.By.Id, Exclusion.Declined));
        return without.Concat(declined).DistinctBy(excluded => excluded.Expert);
    }

    // The State's last word on days counts; before that, what its note says.
    private AskedDays? AskedDays(VisitRequest visit)
    {
        if (visit.Refusals.LastOrDefault(refusal => refusal.By == Host(visit) && refusal.OtherFirst is not null) is { } moved)
        {
            var length = moved.Last.DayNumber - moved.First.DayNumber + 1;
            return new AskedDays(DayRange.Of(moved.OtherFirst!.Value, length), length, IsFixed: true);
        }

        if (visit.Registration?.Facts.Dates?.Value is not { } dates)
        {
            return null;
        }

        var range = new DayRange(dates.From, dates.Until);
        var days = dates.Until.DayNumber - dates.From.DayNumber + 1;
        return dates.IsExact && days <= SchedulingPolicy.MostVisitDays
            ? new AskedDays(range, days, IsFixed: false)
            : days >= policy.Scheduling.VisitDays ? new AskedDays(range, policy.Scheduling.VisitDays, IsFixed: false) : null;
    }

    private DayRange Window(VisitRequest visit, AskedDays? asked, int days)
    {
        var scheduling = policy.Scheduling;
        var soonest = today.AddDays(scheduling.Rules.NoticeDays);
        var wishes = visit.Wishes;
        if (wishes is { NotBefore: null, NotAfter: null } && asked is { IsFixed: true })
        {
            return asked.Range;
        }

        // Also when the wished days are past or too near: the State then hears of later ones instead of nothing.
        var from = wishes.NotBefore ?? Max(today, asked?.Range.From.AddDays(-scheduling.WishToleranceDays) ?? soonest);
        var until = wishes.NotAfter
            ?? (asked is null || wishes.NotBefore is not null
                ? Max(from, soonest).AddDays(scheduling.HorizonDays)
                : Max(asked.Range.Until, soonest.AddDays(days)).AddDays(scheduling.WishToleranceDays));
        return new DayRange(from, Max(from, until));
    }

    private List<Language> Languages(VisitRequest visit)
    {
        var facts = visit.Registration?.Facts;
        if (facts?.WorkingLanguages is [_, ..] asked)
        {
            return [.. asked.Select(language => language.Value).Distinct()];
        }

        var state = index.FindState(visit.Reference.State);
        Language?[] spoken = [facts?.WrittenIn, .. (state?.OfficialLanguages ?? []).Select(LanguageTags.TryParse), state?.CorrespondenceLanguage];
        return spoken.OfType<Language>().Distinct().ToList() is [_, ..] languages ? languages : [Language.English];
    }

    private IEnumerable<ClosedDay> ClosedDays(VisitRequest visit, DayRange window)
    {
        var host = calendars.Find(visit.Reference.State.ToString());
        foreach (var day in window.Each())
        {
            if (visit.Refusals.Any(refusal => refusal.By == Host(visit) && refusal.First <= day && day <= refusal.Last && refusal.OtherFirst is null))
            {
                yield return new ClosedDay(day, ClosedReason.DeclinedByHost);
            }
            else if (host?.Look(LocalDate.FromDateOnly(day)) is { Kind: not DayKind.Working } closed)
            {
                yield return Closed(closed, ClosedReason.HostHoliday);
            }
            else if (calendars.Headquarters.Look(LocalDate.FromDateOnly(day)) is { Kind: DayKind.Holiday or DayKind.Pause } atHeadquarters)
            {
                yield return Closed(atHeadquarters, ClosedReason.HeadquartersHoliday);
            }
        }
    }

    private static ClosedDay Closed(CalendarDay day, ClosedReason holiday) => new(
        day.Date,
        day.Kind switch { DayKind.Weekend => ClosedReason.Weekend, DayKind.Pause => ClosedReason.Pause, _ => holiday },
        day.Name);

    private IEnumerable<PlanningPartner> Partners(VisitRequest visit)
    {
        if (!policy.Scheduling.Required.Contains(PartyKind.Partner))
        {
            return [];
        }

        return (visit.Registration?.Facts.Partners ?? [])
            .Select(partner => new Party(PartyKind.Partner, partner.Value))
            .Distinct()
            .Where(partner => index.FindOrganisation(partner.Id) is not null && !visit.Wishes.Without.Contains(partner))
            .Select(partner => new PlanningPartner
            {
                Id = partner.Id,
                Name = index.FindOrganisation(partner.Id)!.ShortNames is [var name, ..] ? name : null,
                Cannot = [.. visit.Refusals.Where(refusal => refusal.By == partner).Select(refusal => new DayRange(refusal.First, refusal.Last))],
            });
    }

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;
}
