using Azure.Data.Tables;
using Microsoft.Extensions.Time.Testing;
using Serverless.Domain.Bookings;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Storage.Bookings;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Storage.Bookings;

public sealed class BookingTablesTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Friday = Cases.Noon.AddDays(5);
    private static readonly DateOnly First = new(2017, 11, 26);

    private readonly FakeTimeProvider _time = new(Cases.Noon);
    private readonly string _ana = AzuriteFixture.UniqueName("ana");
    private readonly string _bo = AzuriteFixture.UniqueName("bo");
    private readonly Reference _visit = new(Cases.UniqueState(), 2017, 1);
    private readonly Reference _other = new(Cases.UniqueState(), 2017, 2);

    [Fact]
    public async Task Hold_FreeDays_AreHeldForTheRequestUntilTheMoment()
    {
        var bookings = await BookingsAsync();

        var answer = await HoldAsync(bookings, _visit, 1, Days(_ana, 0, 4), Days(_bo, 1, 2));

        Assert.True(answer.IsHeld);
        var ofBo = await bookings.OfExpertAsync(_bo, First, First.AddDays(9), CancellationToken.None);
        Assert.Equal(
            [
                new Booking(_bo, First.AddDays(1), _visit, 1, BookingKind.Held, Friday),
                new Booking(_bo, First.AddDays(2), _visit, 1, BookingKind.Held, Friday),
            ],
            ofBo);
    }

    [Fact]
    public async Task Hold_OneDayIsAnothers_HoldsNothingAndNamesEveryDayAndWhoHasIt()
    {
        var bookings = await BookingsAsync();
        await HoldAsync(bookings, _other, 1, Days(_bo, 2, 3));

        var answer = await HoldAsync(bookings, _visit, 1, Days(_ana, 0, 4), Days(_bo, 1, 5));

        Assert.Equal([new BookingConflict(_bo, First.AddDays(2), _other), new BookingConflict(_bo, First.AddDays(3), _other)], answer.Conflicts);
        Assert.Null(await bookings.FindAsync(_visit, CancellationToken.None));
        Assert.Empty(await LocksAsync(_ana));
        Assert.Equal(2, (await LocksAsync(_bo)).Count);
    }

    [Fact]
    public async Task Hold_TheSameRoundAgain_IsSuccessAndChangesNothing()
    {
        var bookings = await BookingsAsync();
        await HoldAsync(bookings, _visit, 1, Days(_ana, 0, 4));
        await bookings.ConfirmAsync(_visit, 1, CancellationToken.None);

        var answer = await HoldAsync(bookings, _visit, 1, Days(_ana, 0, 4));

        Assert.True(answer.IsHeld);
        Assert.All(await AllAsync(bookings), booking => Assert.Equal(BookingKind.Confirmed, booking.Kind));
    }

    [Fact]
    public async Task Hold_ANewRound_KeepsWhatStandsFreesTheRestAndLeavesConfirmedDaysConfirmed()
    {
        var bookings = await BookingsAsync();
        await HoldAsync(bookings, _visit, 1, Days(_ana, 0, 4), Days(_bo, 0, 4));
        await bookings.ConfirmAsync(_visit, 1, CancellationToken.None);
        var cleo = AzuriteFixture.UniqueName("cleo");

        var answer = await HoldAsync(bookings, _visit, 2, Days(_ana, 1, 4), Days(cleo, 1, 4));

        Assert.True(answer.IsHeld);
        var team = await bookings.FindAsync(_visit, CancellationToken.None);
        Assert.Equal(2, team!.Round);
        Assert.Equal([(_ana, BookingKind.Confirmed), (cleo, BookingKind.Held)], team.Team.Select(booked => (booked.Expert, booked.Kind)));
        Assert.Equal(4, (await LocksAsync(_ana)).Count);
        Assert.Empty(await LocksAsync(_bo));
    }

    [Fact]
    public async Task Hold_ANewRoundThatCannotBeHeld_LeavesTheRoundBeforeAsItWas()
    {
        var bookings = await BookingsAsync();
        await HoldAsync(bookings, _visit, 1, Days(_ana, 0, 4));
        await HoldAsync(bookings, _other, 1, Days(_bo, 0, 1));
        var before = await AllAsync(bookings);

        var answer = await HoldAsync(bookings, _visit, 2, Days(_ana, 2, 6), Days(_bo, 0, 6));

        Assert.False(answer.IsHeld);
        Assert.Equal(before, await AllAsync(bookings));
        Assert.Equal(5, (await LocksAsync(_ana)).Count);
    }

    [Fact]
    public async Task Hold_ARoundThatALaterOneReplaced_IsRefused()
    {
        var bookings = await BookingsAsync();
        await HoldAsync(bookings, _visit, 2, Days(_ana, 0, 4));

        var late = await bookings.HoldAsync(_visit, 1, [Days(_bo, 0, 4)], Friday, CancellationToken.None);

        Assert.Equal(RefusalReason.AlreadyDone, late.Refusal?.Reason);
        Assert.Empty(await LocksAsync(_bo));
    }

    [Fact]
    public async Task Hold_MoreDaysThanOneTransactionHolds_IsRefusedInWords()
    {
        var bookings = await BookingsAsync();

        var tooLong = await bookings.HoldAsync(_visit, 1, [Days(_ana, 0, 100)], Friday, CancellationToken.None);
        var longest = await bookings.HoldAsync(_visit, 1, [Days(_bo, 0, 99)], Friday, CancellationToken.None);

        Assert.Contains($"takes 101 days of {_ana}; at most 100", tooLong.Refusal?.Message, StringComparison.Ordinal);
        Assert.True(longest.Value?.IsHeld);
    }

    [Fact]
    public async Task Hold_DaysThatAnotherHeldBeyondItsTime_AreTakenOverAndTheOtherCannotConfirm()
    {
        var bookings = await BookingsAsync();
        await HoldAsync(bookings, _other, 1, Days(_ana, 0, 4), Days(_bo, 0, 4));
        _time.SetUtcNow(Friday);

        var answer = (await bookings.HoldAsync(_visit, 1, [Days(_ana, 3, 6)], Friday.AddDays(5), CancellationToken.None)).Value;

        Assert.True(answer?.IsHeld);
        Assert.All(await AllAsync(bookings), booking => Assert.Equal(_visit, booking.Reference));
        Assert.False((await bookings.ConfirmAsync(_other, 1, CancellationToken.None)).IsDone);
        Assert.False((await bookings.RenewAsync(_other, 1, Friday.AddDays(5), CancellationToken.None)).IsDone);
    }

    [Fact]
    public async Task Confirm_AHoldBeyondItsTimeThatNobodyTook_IsFirm()
    {
        var bookings = await BookingsAsync();
        await HoldAsync(bookings, _visit, 1, Days(_ana, 0, 4));
        _time.SetUtcNow(Friday.AddDays(1));

        var confirmed = await bookings.ConfirmAsync(_visit, 1, CancellationToken.None);
        var taker = (await bookings.HoldAsync(_other, 1, [Days(_ana, 3, 6)], Friday.AddDays(5), CancellationToken.None)).Value;

        Assert.True(confirmed.IsDone);
        Assert.Equal(2, taker?.Conflicts.Count);
    }

    [Fact]
    public async Task Renew_BeforeTheHoldExpires_KeepsItAgainstOthers()
    {
        var bookings = await BookingsAsync();
        await HoldAsync(bookings, _visit, 1, Days(_ana, 0, 4));

        await bookings.RenewAsync(_visit, 1, Friday.AddDays(3), CancellationToken.None);
        _time.SetUtcNow(Friday.AddDays(1));

        Assert.False((await HoldAsync(bookings, _other, 1, Days(_ana, 4, 5))).IsHeld);
    }

    [Fact]
    public async Task Release_OneExpertThenAll_FreesThemAndMayBeRepeated()
    {
        var bookings = await BookingsAsync();
        await HoldAsync(bookings, _visit, 1, Days(_ana, 0, 4), Days(_bo, 0, 4));

        await bookings.ReleaseAsync(_visit, _bo, CancellationToken.None);
        await bookings.ReleaseAsync(_visit, _bo, CancellationToken.None);

        Assert.All(await AllAsync(bookings), booking => Assert.Equal(_ana, booking.Expert));
        Assert.Empty(await LocksAsync(_bo));

        await bookings.ReleaseAsync(_visit, CancellationToken.None);
        await bookings.ReleaseAsync(_visit, CancellationToken.None);

        Assert.Empty(await AllAsync(bookings));
        Assert.Empty(await LocksAsync(_ana));
    }

    private static ExpertDays Days(string expert, int from, int until) => ExpertDays.Span(expert, First.AddDays(from), First.AddDays(until));

    private static async Task<HoldAnswer> HoldAsync(BookingTables bookings, Reference reference, int round, params ExpertDays[] team)
    {
        var answer = await bookings.HoldAsync(reference, round, team, Friday, CancellationToken.None);
        Assert.Null(answer.Refusal);
        return answer.Value!;
    }

    private async Task<BookingTables> BookingsAsync() => new(await azurite.TablesAsync(), _time);

    // Other tests book experts of their own in the same days.
    private async Task<List<Booking>> AllAsync(BookingTables bookings) =>
        [.. (await bookings.AllAsync(First, First.AddDays(30), CancellationToken.None)).Where(booking => booking.Reference == _visit || booking.Reference == _other)];

    private async Task<List<TableEntity>> LocksAsync(string expert) =>
        await (await azurite.TablesAsync()).GetTableClient("bookings")
            .QueryAsync<TableEntity>(row => row.PartitionKey == expert).ToListAsync();
}
