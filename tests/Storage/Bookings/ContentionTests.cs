using Azure.Core;
using Azure.Data.Tables;
using Microsoft.Extensions.Time.Testing;
using Serverless.Domain.Bookings;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Storage.Bookings;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Storage.Bookings;

/// <summary>Many planners at once on one storage, some of which die between two calls or in the middle of one.</summary>
public sealed class ContentionTests : IAsyncDisposable
{
    private const int Planners = 50;
    private static readonly DateOnly First = new(2017, 11, 26);
    private static readonly DateTimeOffset HeldUntil = Cases.Noon.AddDays(5);

    // A storage of their own: a sweep looks at everything there is.
    private readonly AzuriteFixture _azurite = new();
    private readonly FakeTimeProvider _time = new(Cases.Noon);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Hold_FiftyPlannersSomeKilled_NoDayHasTwoOwnersNothingIsLeftAndNobodyWaitsForAFreeDay(int seed)
    {
        var random = new Random(seed);
        var plans = Enumerable.Range(1, Planners).Select(number => Plan(random, number)).ToList();
        var bookings = await BookingsAsync();

        // Some die; of those some begin again in a new life, others never come back. Sweeps run in between.
        var told = await Task.WhenAll(plans.Select(plan => Task.Run(() => LiveAsync(plan))));
        var promised = told.OfType<Proposal>().ToList();
        _time.Advance(BookingTables.Patience);
        await bookings.SweepAsync(CancellationToken.None);

        // Whoever was told that the days are held has them, and nobody else has.
        Assert.NotEmpty(promised);
        var standing = await AllAsync(bookings);
        Assert.Equal(standing.Count, standing.DistinctBy(booking => (booking.Expert, booking.Day)).Count());
        Assert.Empty(promised.SelectMany(Wanted).Except(standing.Select(Key)));
        Assert.Equal(standing.Select(Key).Order(), await LocksAsync());

        // Whoever got nothing tries again: either it has its days now, or one of them belongs to somebody who stands.
        foreach (var loser in plans.Where(plan => standing.All(booking => booking.Reference != plan.Reference)))
        {
            var answer = (await bookings.HoldAsync(loser.Reference, 1, loser.Team, HeldUntil, CancellationToken.None)).Value!;
            var taken = (await AllAsync(bookings)).Select(Key).ToHashSet();
            Assert.All(answer.Conflicts, conflict => Assert.Contains((conflict.Expert, conflict.Day, conflict.By), taken));
        }

        // When all holds are over, nothing is left of them.
        _time.SetUtcNow(HeldUntil);
        await bookings.SweepAsync(CancellationToken.None);
        Assert.Empty(await LocksAsync());
        Assert.Empty(await AllAsync(bookings));
    }

    [Fact]
    public async Task Hold_WhileTheOwnersConfirmExpiredHolds_EveryDayIsWonByExactlyOneOfTheTwo()
    {
        var bookings = await BookingsAsync();
        var pairs = Enumerable.Range(1, Planners / 2).Select(number =>
        {
            var team = new[] { "expert-a", "expert-b" }.Select(expert => ExpertDays.Span($"{expert}-{number}", First, First.AddDays(4))).ToArray();
            return (Owner: new Proposal(new Reference(StateCode.Parse("AAA"), 2017, number), team), Taker: new Reference(StateCode.Parse("BBB"), 2017, number));
        }).ToList();
        foreach (var (owner, _) in pairs)
        {
            await bookings.HoldAsync(owner.Reference, 1, owner.Team, HeldUntil, CancellationToken.None);
        }

        _time.SetUtcNow(HeldUntil);
        var outcomes = await Task.WhenAll(pairs.Select(async pair =>
        {
            var confirm = Task.Run(() => bookings.ConfirmAsync(pair.Owner.Reference, 1, CancellationToken.None));
            var hold = Task.Run(() => bookings.HoldAsync(pair.Taker, 1, pair.Owner.Team, HeldUntil.AddDays(5), CancellationToken.None));
            return (Confirmed: (await confirm).IsDone, Taken: (await hold).Value!.IsHeld, pair);
        }));

        Assert.All(outcomes, outcome => Assert.NotEqual(outcome.Confirmed, outcome.Taken));
        var owners = (await AllAsync(bookings)).GroupBy(booking => (booking.Expert, booking.Day));
        Assert.All(owners, day => Assert.Single(day));
        Assert.Equal(pairs.Count * 10, owners.Count());
    }

    public ValueTask DisposeAsync() => _azurite.DisposeAsync();

    private static Proposal Plan(Random random, int number)
    {
        var experts = Enumerable.Range(0, 10).OrderBy(_ => random.Next()).Take(random.Next(1, 4));
        var team = experts.Select(expert =>
        {
            var from = random.Next(0, 25);
            return ExpertDays.Span($"expert-{expert}", First.AddDays(from), First.AddDays(from + random.Next(2, 7)));
        });
        return new Proposal(new Reference(StateCode.Parse("AAA"), 2017, number), [.. team])
        {
            // A whole hold is about ten calls; every third planner lives to its end.
            CallsToLive = number % 3 == 0 ? int.MaxValue : random.Next(0, 12),
            DiesBefore = random.Next(2) == 0,
            ComesBack = number % 3 == 1,
        };
    }

    private static (string Expert, DateOnly Day, Reference Reference) Key(Booking booking) => (booking.Expert, booking.Day, booking.Reference);

    private static IEnumerable<(string Expert, DateOnly Day, Reference Reference)> Wanted(Proposal plan) =>
        plan.Team.SelectMany(asked => asked.Days.Select(day => (asked.Expert, day, plan.Reference)));

    // The plan if it was told that it is held; null when it was told of conflicts, or died.
    private async Task<Proposal?> LiveAsync(Proposal plan)
    {
        try
        {
            var mortal = await BookingsAsync(new Mortal(plan.CallsToLive, plan.DiesBefore));
            return (await mortal.HoldAsync(plan.Reference, 1, plan.Team, HeldUntil, CancellationToken.None)).Value!.IsHeld ? plan : null;
        }
        catch (DeathException) when (plan.ComesBack)
        {
            var again = await BookingsAsync();
            await again.SweepAsync(CancellationToken.None);
            return (await again.HoldAsync(plan.Reference, 1, plan.Team, HeldUntil, CancellationToken.None)).Value!.IsHeld ? plan : null;
        }
        catch (DeathException)
        {
            return null;
        }
    }

    private async Task<BookingTables> BookingsAsync(Mortal? mortal = null)
    {
        var options = new TableClientOptions();
        if (mortal is not null)
        {
            options.AddPolicy(mortal, HttpPipelinePosition.PerCall);
        }

        return new BookingTables(new TableServiceClient(await _azurite.ConnectionStringAsync(), options), _time);
    }

    private static async Task<IReadOnlyList<Booking>> AllAsync(BookingTables bookings) =>
        await bookings.AllAsync(First, First.AddDays(60), CancellationToken.None);

    private async Task<List<(string Expert, DateOnly Day, Reference Reference)>> LocksAsync() =>
        await new TableServiceClient(await _azurite.ConnectionStringAsync()).GetTableClient("bookings")
            .QueryAsync<TableEntity>()
            .Select(row => (row.PartitionKey, DateOnly.Parse(row.RowKey, System.Globalization.CultureInfo.InvariantCulture), Reference.Parse(row.GetString("Reference"))))
            .OrderBy(row => row)
            .ToListAsync();
}
