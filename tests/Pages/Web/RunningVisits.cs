using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Tests.Pages.Letters;

namespace Serverless.Tests.Pages.Web;

/// <summary>Visits that lie ahead by today's clock, so that what works on them waits for people and not for the past.</summary>
internal static class RunningVisits
{
    internal static readonly Party Lead = VisitSamples.Lead;
    internal static readonly Party Other = VisitSamples.Other;

    /// <summary>The first day: a Monday in about three months.</summary>
    internal static DateOnly First
    {
        get
        {
            var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(90);
            return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        }
    }

    /// <summary>Everybody has been asked for the visit and nobody has answered.</summary>
    internal static VisitRequest Asked(string state = "GTM")
    {
        var mission = new Party(PartyKind.Mission, state);
        var now = TimeProvider.System.GetUtcNow();
        var scheduling = Scheduling(state, now);
        var invited = scheduling.Invited(new VisitPlan(
            1,
            First,
            First.AddDays(1),
            [new Assignment(Lead.Id, IsLead: true), new Assignment(Other.Id, IsLead: false)],
            [.. new[] { Lead, Other, mission }.Select(party => new Invitation(party, IsRequired: true, Sequence: 1, now))])) with { Rounds = 1 };
        return invited.WaitingFor(new PendingStep(Steps.Answers, invited.Plan!.Silent, now));
    }

    /// <summary>A request that needs a plan.</summary>
    internal static VisitRequest Scheduling(string state, DateTimeOffset now) => VisitRequest.Begin(Reference.Parse($"{state}-2017-01"), now.AddDays(-3)) with
    {
        Periods =
        [
            new StagePeriod(Stage.Received, now.AddDays(-3), now.AddDays(-2)),
            new StagePeriod(Stage.ChairReview, now.AddDays(-2), now.AddHours(-1)),
            new StagePeriod(Stage.Scheduling, now.AddHours(-1)),
        ],
    };
}
