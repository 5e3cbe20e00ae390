using System.Globalization;
using Serverless.Domain.Availability;
using Serverless.Domain.Bookings;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Availability;
using Serverless.Workflow.Bookings;

namespace Serverless.Tests.Workflow;

/// <summary>Alone on a storage of its own: all that is booked is compared.</summary>
public sealed class AbsenceWatchTests : IAsyncDisposable
{
    private readonly AzuriteFixture _azurite = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_AbsenceOnBookedDays_TheCoordinatorHearsOfItOnceAndTheBookingStays()
    {
        await using var host = await CaseHost.StartAsync(_azurite);
        var (agreed, asked, other) = (await BookedAsync(host, "expert-01"), await BookedAsync(host, "expert-02", confirms: false), await BookedAsync(host, "expert-03"));
        await AwayAsync(host, "expert-01", "2017-11-28", "2017-12-31", AwayKind.Away);
        await AwayAsync(host, "expert-02", "2017-11-01", "2017-11-26", AwayKind.MayFinish);
        await AwayAsync(host, "expert-03", "2017-11-26", "2017-11-30", AwayKind.MayFinish);
        await AwayAsync(host, "expert-03", "2017-12-01", "2017-12-31", AwayKind.Away);

        await host.Get<AbsenceWatch>().RunAsync(Stop);
        await host.Get<AbsenceWatch>().RunAsync(Stop);
        await host.AdvanceToAsync(new DateTimeOffset(2017, 11, 29, 12, 0, 0, TimeSpan.Zero));
        await host.Get<AbsenceWatch>().RunAsync(Stop);

        Assert.Equal([(new Party(PartyKind.Coordinator, "coordinator"), "expert-01", "2017-11-28", "2017-11-30")], await ToldAsync(host, agreed));
        Assert.Equal([(new Party(PartyKind.Coordinator, "coordinator"), "expert-02", "2017-11-26", "2017-11-26")], await ToldAsync(host, asked));
        Assert.Empty(await ToldAsync(host, other));
        Assert.Equal(5, (await host.Get<IBookings>().OfExpertAsync("expert-01", new DateOnly(2017, 11, 1), new DateOnly(2017, 12, 31), Stop)).Count);
    }

    [Fact]
    public async Task Run_MoreDaysOfTheSameVisit_AreTold()
    {
        await using var host = await CaseHost.StartAsync(_azurite);
        var reference = await BookedAsync(host, "expert-04");
        await AwayAsync(host, "expert-04", "2017-11-28", "2017-11-28", AwayKind.Away);
        await host.Get<AbsenceWatch>().RunAsync(Stop);

        await AwayAsync(host, "expert-04", "2017-11-27", "2017-11-28", AwayKind.Away);
        await host.Get<AbsenceWatch>().RunAsync(Stop);

        Assert.Equal(["2017-11-27", "2017-11-28"], (await ToldAsync(host, reference)).Select(told => told.From).Order(StringComparer.Ordinal));
    }

    public ValueTask DisposeAsync() => _azurite.DisposeAsync();

    private static async Task<Reference> BookedAsync(CaseHost host, string expert, bool confirms = true)
    {
        var reference = await host.BeginAsync();
        var team = ExpertDays.Span(expert, new DateOnly(2017, 11, 26), new DateOnly(2017, 11, 30));
        await host.Get<IBookings>().HoldAsync(reference, 1, [team], CaseHost.Sunday.AddDays(30), Stop);
        if (confirms)
        {
            await host.Get<IBookings>().ConfirmAsync(reference, 1, Stop);
        }

        return reference;
    }

    private static Task<ExpertAvailability> AwayAsync(CaseHost host, string expert, string from, string until, AwayKind kind) => host.Get<IAvailability>().ChangeAsync(
        expert,
        known => known with
        {
            Periods =
            [
                .. known.Periods,
                new AwayPeriod(DateOnly.ParseExact(from, "O", CultureInfo.InvariantCulture), DateOnly.ParseExact(until, "O", CultureInfo.InvariantCulture), kind, AwaySource.Page),
            ],
        },
        Stop);

    private static async Task<IEnumerable<(Party To, string Expert, string From, string Until)>> ToldAsync(CaseHost host, Reference reference) =>
        (await host.NoticesAsync(reference))
            .Where(posted => posted.Notice.Kind == NoticeKind.Attention && posted.Notice.Data.GetValueOrDefault("problem") == "ExpertAway")
            .Select(posted => (posted.Notice.To, posted.Notice.Data["expert"], posted.Notice.Data["from"], posted.Notice.Data["until"]));
}
