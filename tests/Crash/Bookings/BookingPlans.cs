using Serverless.Domain.Bookings;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;

namespace Serverless.Tests.Crash.Bookings;

/// <summary>What the planners want: each request many rounds, all of the same ten experts and in days that overlap.</summary>
/// <param name="seed">Chooses the experts and days.</param>
internal sealed class BookingPlans(int seed)
{
    /// <summary>How many requests are planned at once, each by a process of its own.</summary>
    internal const int Requests = 5;

    private const int Experts = 10;
    private const int Days = 24;
    private const int LongestStay = 6;

    /// <summary>The first day that anybody wants.</summary>
    internal static readonly DateOnly First = new(2031, 3, 1);

    /// <summary>The last day that anybody wants.</summary>
    internal static readonly DateOnly Last = First.AddDays(Days + LongestStay);

    /// <summary>The request of a planner.</summary>
    internal static Reference ReferenceOf(int request) => new(StateCode.Parse("AAA"), 2031, request + 1);

    /// <summary>The proposal of a round; the same in every life of a planner.</summary>
    internal IReadOnlyList<ExpertDays> Team(int request, int round)
    {
        var random = new Random((seed * 10_007) + (request * 1_009) + round);
        var experts = Enumerable.Range(0, Experts).OrderBy(_ => random.Next()).Take(random.Next(1, 4));
        return ExpertDays.InOrder(experts.Select(expert =>
        {
            var from = First.AddDays(random.Next(Days));
            return ExpertDays.Span($"expert-{expert:00}", from, from.AddDays(random.Next(2, LongestStay)));
        }));
    }
}
