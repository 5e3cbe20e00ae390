using System.Text.Json;
using Serverless.Domain.Parties;
using Serverless.Domain.Planning;

namespace Serverless.Domain.Policies;

/// <summary>What the policy about teams and dates must keep to beyond its form.</summary>
internal static class SchedulingChecks
{
    private const int MostTeam = 10;
    private const int MostTravelDays = 5;
    private const int MostAtOnce = 50;
    private const int MostNotice = 180;
    private const int MostRest = 60;
    private const int MostWeight = 10_000;
    private const int MostHorizon = 730;
    private const int MostTolerance = 365;
    private const int MostHold = 90;
    private const int MostSeconds = 120;

    private static readonly PartyKind[] Askable = [PartyKind.Expert, PartyKind.Mission, PartyKind.Partner, PartyKind.Supporter];

    internal static void Check(SchedulingPolicy scheduling, List<string> faults)
    {
        CheckRange(nameof(scheduling.VisitDays), scheduling.VisitDays, 1, SchedulingPolicy.MostVisitDays, faults);
        CheckRange(nameof(scheduling.LeastTeam), scheduling.LeastTeam, 1, MostTeam, faults);
        CheckRange(nameof(scheduling.MostTeam), scheduling.MostTeam, Math.Clamp(scheduling.LeastTeam, 1, MostTeam), MostTeam, faults);
        var rules = scheduling.Rules;
        CheckRange($"rules.{nameof(rules.TravelDaysBefore)}", rules.TravelDaysBefore, 0, MostTravelDays, faults);
        CheckRange($"rules.{nameof(rules.TravelDaysAfter)}", rules.TravelDaysAfter, 0, MostTravelDays, faults);
        CheckRange($"rules.{nameof(rules.VisitsAtOnce)}", rules.VisitsAtOnce, 1, MostAtOnce, faults);
        CheckRange($"rules.{nameof(rules.NoticeDays)}", rules.NoticeDays, 0, MostNotice, faults);
        CheckRange($"rules.{nameof(rules.RestDays)}", rules.RestDays, 0, MostRest, faults);
        CheckWeights(rules.Weights, faults);
        CheckRange(
            nameof(scheduling.HorizonDays),
            scheduling.HorizonDays,
            Math.Clamp(rules.NoticeDays, 0, MostNotice) + Math.Clamp(scheduling.VisitDays, 1, SchedulingPolicy.MostVisitDays),
            MostHorizon,
            faults);
        CheckRange(nameof(scheduling.WishToleranceDays), scheduling.WishToleranceDays, 0, MostTolerance, faults);
        CheckRange(nameof(scheduling.HoldDays), scheduling.HoldDays, 1, MostHold, faults);
        CheckRange(nameof(scheduling.PlanSeconds), scheduling.PlanSeconds, 1, MostSeconds, faults);
        foreach (var kind in scheduling.Required.Except(Askable))
        {
            faults.Add($"scheduling.required has {kind}, who is not asked for a visit. Use: {string.Join(", ", Askable)}.");
        }
    }

    private static void CheckWeights(PlanningWeights weights, List<string> faults)
    {
        foreach (var (name, value) in new[]
        {
            (nameof(weights.DayFromWish), weights.DayFromWish),
            (nameof(weights.LoadDay), weights.LoadDay),
            (nameof(weights.NobodyFromLastTime), weights.NobodyFromLastTime),
            (nameof(weights.ExtraPerson), weights.ExtraPerson),
            (nameof(weights.BackToBack), weights.BackToBack),
        })
        {
            CheckRange($"rules.weights.{name}", value, 0, MostWeight, faults);
        }
    }

    private static void CheckRange(string name, int value, int least, int most, List<string> faults)
    {
        if (value < least || value > most)
        {
            var path = string.Join('.', name.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
            faults.Add($"scheduling.{path} is {value}; it must be {least} to {most}.");
        }
    }
}
