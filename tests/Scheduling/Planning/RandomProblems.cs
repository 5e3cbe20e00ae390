using CsCheck;
using Serverless.Domain.Availability;
using Serverless.Domain.Languages;
using Serverless.Domain.Planning;
using Serverless.Domain.Register;
using static Serverless.Tests.Scheduling.Planning.Problems;

namespace Serverless.Tests.Scheduling.Planning;

/// <summary>Small problems in which everything happens, with and without a plan; small enough to go through all plans.</summary>
internal static class RandomProblems
{
    private const int Horizon = 12;

    private static readonly string[] Areas = ["chemical", "nuclear"];

    private static readonly Gen<DayRange> Range = Gen.Select(Gen.Int[0, Horizon], Gen.Int[1, 4], (from, days) => DayRange.Of(Day(from), days));

    private static readonly Gen<AwayDays> Away = Gen.Select(Range, Gen.Bool, (days, may) => new AwayDays(days.From, days.Until, may ? AwayKind.MayFinish : AwayKind.Away));

    private static readonly Gen<(bool English, bool Spanish, bool First, bool Second)> Skills = Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool);

    internal static Gen<PlanningProblem> All { get; } =
        from experts in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 40], Gen.Int[0, 200], Skills, Away.Array[0, 1]).Array[2, 4]
        from visits in Visits()
        from away in Gen.Select(Gen.Int[0, 8], Gen.Int[1, 2], Gen.Int[0, 3])
        from rules in Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1], Gen.Int[0, 3], Gen.Int[1, 2], Gen.Int[0, 4])
        select new PlanningProblem
        {
            Today = Today,
            Experts = [.. experts.Select((expert, number) => new PlanningExpert
            {
                Id = $"expert-{number}",
                Nationality = expert.Item1 == 0 ? StateCode.Parse("GTM") : null,
                LoadDays = expert.Item2,
                AbsentDays = expert.Item3,
                Expertise = [.. Areas.Where((_, area) => area == 0 ? expert.Item4.First : expert.Item4.Second)],
                Languages = [.. ((Language, bool)[])[(Language.English, expert.Item4.English), (Language.Spanish, expert.Item4.Spanish)] is var all
                    ? all.Where(language => language.Item2).Select(language => language.Item1) : []],
                Away = expert.Item5,
            })],
            Visits = visits,
            Fixed = away.Item3 == 0 ? [Fixed(away.Item1, away.Item1 + away.Item2 - 1, "expert-0")] : [],
            Rules = new PlanningRules
            {
                TravelDaysBefore = rules.Item1,
                TravelDaysAfter = rules.Item2,
                NoticeDays = rules.Item3,
                VisitsAtOnce = rules.Item4,
                RestDays = rules.Item5,
            },
        };

    private static Gen<VisitToPlan[]> Visits() => Gen.Int[1, 2].SelectMany(count => Gen.Select(
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 6], Gen.Int[3, 6], Gen.Int[0, 8], Gen.Bool),
        Gen.Select(Gen.Int[0, 2], Gen.Bool, Gen.Int[1, 2], Gen.Int[0, 1]),
        Gen.Select(Range.Array[0, 1], Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 9], Range.Array[0, 1]),
        Make).Array[count].Select(made => made.Select((visit, number) => number == 0 ? visit : visit with { Reference = Panama, State = Panama.State }).ToArray()));

    private static VisitToPlan Make(
        (int Days, int From, int Window, int Wish, bool HasWish) dates,
        (int Areas, bool Spanish, int Smallest, int More) team,
        (DayRange[] Closed, int Kept, int Excluded, int Agreed, DayRange[] Cannot) other) => Visit(Guatemala) with
        {
            Days = dates.Days,
            Window = DayRange.Of(Day(dates.From), dates.Window),
            Wish = dates.HasWish ? DayRange.Of(Day(dates.Wish), dates.Days + 1) : null,
            Areas = Areas[..team.Areas],
            Languages = team.Spanish ? [Language.Spanish] : [Language.English, Language.Spanish],
            SmallestTeam = team.Smallest,
            LargestTeam = team.Smallest + team.More,
            ClosedDays = [.. other.Closed.SelectMany(range => range.Each()).Select(day => new ClosedDay(day, ClosedReason.HostHoliday, "Holiday"))],
            Partners = [.. other.Cannot.Select(range => new PlanningPartner { Id = "oas-cicte", Cannot = [range] })],
            Kept = other.Kept == 0 ? ["expert-1"] : [],
            Excluded = other.Excluded <= 1 ? [new Exclusion($"expert-{other.Excluded}", "declined")] : [],
            LastTeam = other.Excluded >= 8 ? ["expert-1", "gone"] : [],
            KeptFirstDay = other.Agreed == 0 ? Day(dates.From) : null,
        };
}
