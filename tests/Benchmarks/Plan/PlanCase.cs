using Serverless.Domain.Availability;
using Serverless.Domain.Languages;
using Serverless.Domain.Planning;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Tests.Benchmarks.Plan;

/// <summary>Makes planning problems of a given size; the same size makes the same problem.</summary>
internal sealed class PlanCase(int visits, int experts, int days)
{
    private const int Letters = 26;

    private static readonly DateOnly Today = new(2026, 1, 5);

    private static readonly string[] Areas =
        ["nuclear", "chemical", "biological", "export-control", "border-control", "legislation", "financing", "national-action-plans"];

    private static readonly Language[] Languages = [Language.English, Language.French, Language.Spanish, Language.Arabic, Language.Russian, Language.Chinese];

    private readonly Random _random = new(visits);

    /// <summary>Makes a problem whose visits all wait for a team.</summary>
    internal PlanningProblem Make() => new()
    {
        Today = Today,
        Experts = [.. Enumerable.Range(0, experts).Select(Expert)],
        Visits = [.. Enumerable.Range(0, visits).Select(Visit)],
        Rules = new PlanningRules { VisitsAtOnce = 5 },
    };

    private PlanningExpert Expert(int number) => new()
    {
        Id = $"expert-{number:00}",
        Nationality = Code(_random.Next(visits)),
        Expertise = Some(Areas, 2, 3),
        Languages = [Language.English, .. Some(Languages[1..], 1, 2)],
        LoadDays = _random.Next(5, 40),
        AbsentDays = _random.Next(0, 120),
        Away = [.. Enumerable.Range(0, 1 + (days / 90)).Select(_ => Away())],
    };

    private AwayDays Away()
    {
        var from = Today.AddDays(_random.Next(days));
        return new AwayDays(from, from.AddDays(_random.Next(4, 20)), _random.Next(4) == 0 ? AwayKind.MayFinish : AwayKind.Away);
    }

    private VisitToPlan Visit(int number)
    {
        var length = _random.Next(2, 5);
        var window = DayRange.Of(Today.AddDays(_random.Next(10, days - 60)), _random.Next(35, 60));
        var wish = DayRange.Of(window.From.AddDays(_random.Next(0, 25)), length + _random.Next(0, 5));
        return new VisitToPlan
        {
            Reference = new Reference(Code(number), Today.Year, 1),
            State = Code(number),
            Days = length,
            Window = window,
            Wish = wish,
            Areas = Some(Areas, 1, 2),
            Languages = Some(Languages, 1, 2),
            SmallestTeam = 2,
            LargestTeam = 4,
            LastTeam = [.. Enumerable.Range(0, _random.Next(0, 3)).Select(_ => $"expert-{_random.Next(experts):00}").Distinct(StringComparer.Ordinal)],
            ClosedDays = [.. window.Each().Where(IsWeekend).Select(day => new ClosedDay(day, ClosedReason.Weekend)), new ClosedDay(wish.From, ClosedReason.HostHoliday, "Holiday")],
        };
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private T[] Some<T>(T[] all, int least, int most) => [.. all.OrderBy(_ => _random.Next()).Take(_random.Next(least, most + 1))];

    private static StateCode Code(int number) =>
        StateCode.Parse($"{(char)('A' + (number / Letters))}{(char)('A' + (number % Letters))}X");
}
