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

    /// <summary>Everybody has agreed; the preparation begins.</summary>
    internal static VisitRequest Agreed()
    {
        var asked = Asked();
        var now = TimeProvider.System.GetUtcNow();
        var plan = asked.Plan! with
        {
            Invitations = [.. asked.Plan.Invitations.Select(known => known with { Answer = InvitationAnswer.Accept, AnsweredAt = now })],
        };
        return (asked with { Plan = plan }).Agreed(now).MoveTo(Stage.Preparing, now).Value!;
    }

    /// <summary>The first day of the visit is today.</summary>
    internal static VisitRequest Begun()
    {
        var agreed = Agreed();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        return (agreed with { Plan = agreed.Plan! with { First = today, Last = today.AddDays(1) } }).MoveTo(Stage.Visiting, TimeProvider.System.GetUtcNow()).Value!;
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
