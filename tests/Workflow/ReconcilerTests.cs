using Azure.Data.Tables;
using Microsoft.DurableTask.Client;
using Serverless.Domain.Bookings;
using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Bookings;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Process;
using Serverless.Workflow.Reconcile;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.Workflow;

/// <summary>Alone on a storage of its own: the reconciler looks at everything there is.</summary>
public sealed class ReconcilerTests : IAsyncDisposable
{
    private readonly AzuriteFixture _azurite = new();

    [Fact]
    public async Task Run_ProcessDiedAfterStoringTheCommand_TheCommandIsCarriedOutOnce()
    {
        await using var host = await CaseHost.StartAsync(_azurite);
        var reference = await host.BeginAsync();
        var inbox = host.Get<ICommandInbox>();
        var envelope = new CommandEnvelope(
            reference, "lost", CaseHost.Chair, Channel.Mail, CaseHost.Sunday, new Decide(Verdict.Approve));
        await inbox.StoreAsync(envelope, CancellationToken.None);
        await host.AdvanceToAsync(CaseHost.Sunday.AddMinutes(10));

        var reports = await Task.WhenAll(
            host.Get<Reconciler>().RunAsync(host.Client, CancellationToken.None),
            host.Get<Reconciler>().RunAsync(host.Client, CancellationToken.None));
        await host.RestAsync();
        var quiet = await host.Get<Reconciler>().RunAsync(host.Client, CancellationToken.None);

        Assert.Equal(2, reports.Sum(report => report.Raised));
        Assert.Equal(0, quiet.Raised);
        Assert.Single((await host.VisitAsync(reference)).Decisions);
        Assert.Single(await host.TimelineAsync(reference), entry => entry.Event.Kind == "Decided");
        Assert.Null((await inbox.FindAsync(reference, "lost", CancellationToken.None))?.Outcome?.Refusal);
    }

    [Fact]
    public async Task Run_ProcessDiedBeforeTheOrchestrationBegan_TheRequestGoesOnAndCommandsAreNotLost()
    {
        await using var host = await CaseHost.StartAsync(_azurite);
        var visit = await host.Get<IRequestStore>().BeginAsync(
            StateCode.Parse("FRA"), 2017, "a note", reference => VisitRequest.Begin(reference, CaseHost.Sunday), CancellationToken.None);
        var early = await host.SubmitAsync(visit.Reference, CaseHost.Officer, new ConfirmRegistration());
        await host.AdvanceToAsync(CaseHost.Sunday.AddMinutes(10));

        var report = await host.Get<Reconciler>().RunAsync(host.Client, CancellationToken.None);
        await host.RestAsync();

        Assert.Null(early);
        Assert.Contains(visit.Reference, report.Started);
        Assert.Equal(Stage.ChairReview, (await host.VisitAsync(visit.Reference)).Stage);
    }

    [Fact]
    public async Task Run_OrchestrationFailed_GoesOnFromItsRowOnceADayAndTheOfficersHearOfIt()
    {
        await using var host = await CaseHost.StartAsync(_azurite);
        var reference = await host.BeginAsync();
        var reconciler = host.Get<Reconciler>();
        await FailAsync();
        await host.AdvanceToAsync(CaseHost.Sunday.AddMinutes(10));

        var first = await reconciler.RunAsync(host.Client, CancellationToken.None);
        await host.RestAsync();
        var deferred = await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Defer, Until: new DateOnly(2017, 11, 20)));
        await FailAsync();
        var second = await reconciler.RunAsync(host.Client, CancellationToken.None);
        var third = await reconciler.RunAsync(host.Client, CancellationToken.None);
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(1));
        var nextDay = await reconciler.RunAsync(host.Client, CancellationToken.None);
        await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));
        await host.RestAsync();

        Assert.Equal([reference], first.Started);
        Assert.Empty(first.Broken);
        Assert.Null(deferred!.Refusal);
        Assert.Empty(second.Started);
        Assert.Equal([reference], second.Broken);
        Assert.Equal(second.Broken, third.Broken);
        Assert.Equal([reference], nextDay.Started);
        Assert.Equal(Stage.Scheduling, (await host.VisitAsync(reference)).Stage);
        var officers = (await host.NoticesAsync(reference)).Where(posted => posted.Notice.Kind == NoticeKind.Attention).ToLookup(posted => posted.Notice.To);
        Assert.NotEmpty(officers);
        Assert.All(officers, told => Assert.Equal(["Broken", "Restarted", "Restarted"], told.Select(posted => posted.Notice.Data["problem"]).Order(StringComparer.Ordinal)));

        // An event that is no command's key fails the orchestration, as a fault in the code would.
        async Task FailAsync()
        {
            await host.Client.RaiseEventAsync(reference.ToString(), CaseEvents.Command, new { Rubbish = 1 }, CancellationToken.None);
            await host.RestAsync();
            Assert.Equal(OrchestrationRuntimeStatus.Failed, (await host.Client.GetInstanceAsync(reference.ToString(), CancellationToken.None))?.RuntimeStatus);
        }
    }

    [Fact]
    public async Task Run_OrchestrationTerminated_IsReportedAsBrokenAndTheOfficersHearOfItOnce()
    {
        await using var host = await CaseHost.StartAsync(_azurite);
        var reference = await host.BeginAsync();
        await host.Client.TerminateInstanceAsync(reference.ToString(), output: null, CancellationToken.None);
        await host.AdvanceToAsync(CaseHost.Sunday.AddMinutes(10));

        var report = await host.Get<Reconciler>().RunAsync(host.Client, CancellationToken.None);
        await host.Get<Reconciler>().RunAsync(host.Client, CancellationToken.None);

        Assert.Contains(reference, report.Broken);
        Assert.All(
            (await host.NoticesAsync(reference)).Where(posted => posted.Notice.Kind == NoticeKind.Attention).GroupBy(posted => posted.Notice.To),
            told => Assert.Equal("Broken", Assert.Single(told).Notice.Data["problem"]));
    }

    [Fact]
    public async Task Run_BookingsThatNobodyStandsBehind_AreRemovedAndReportedAndOthersStay()
    {
        await using var host = await CaseHost.StartAsync(_azurite);
        var (open, silent, withdrawn) = (await host.BeginAsync(), await host.BeginAsync(), await host.BeginAsync());
        var bookings = host.Get<IBookings>();
        await HoldAsync(open, "expert-01");
        await bookings.ConfirmAsync(open, 1, CancellationToken.None);
        await HoldAsync(silent, "expert-02");
        await HoldAsync(withdrawn, "expert-03");
        await bookings.ConfirmAsync(withdrawn, 1, CancellationToken.None);
        await host.SubmitAsync(withdrawn, CaseHost.Mission, new Withdraw("No longer needed."));
        await host.RestAsync();
        await host.AdvanceToAsync(CaseHost.Sunday.AddHours(2));

        var report = await host.Get<Reconciler>().RunAsync(host.Client, CancellationToken.None);
        var quiet = await host.Get<Reconciler>().RunAsync(host.Client, CancellationToken.None);

        Assert.Equal([silent, withdrawn], report.Freed);
        Assert.Empty(quiet.Freed);
        var left = await bookings.AllAsync(DateOnly.MinValue, DateOnly.MaxValue, CancellationToken.None);
        Assert.Equal([(open, 5)], left.GroupBy(booking => booking.Reference).Select(days => (days.Key, days.Count())));

        Task HoldAsync(Reference reference, string expert) => bookings.HoldAsync(
            reference,
            1,
            [ExpertDays.Span(expert, new DateOnly(2017, 11, 26), new DateOnly(2017, 11, 30))],
            CaseHost.Sunday.AddHours(1),
            CancellationToken.None);
    }

    [Fact]
    public async Task FindDeadlinesAgain_HolidayDeclaredMeanwhile_MovesTheDeadlineTellsTheChairAndRearmsReminders()
    {
        await using var host = await CaseHost.StartAsync(_azurite);
        var reference = await host.BeginAsync();
        var before = (await host.VisitAsync(reference)).Pending!.Deadline!;
        var table = new TableServiceClient(await _azurite.ConnectionStringAsync()).GetTableClient("registerholidays");
        await table.AddEntityAsync(new TableEntity("entry", "headquarters-2017-11-14")
        {
            ["Entry"] = """{"calendar":"headquarters","date":"2017-11-14","name":"Snow","reviewed":true}""",
        });
        await host.AdvanceToAsync(CaseHost.Sunday.AddMinutes(5));

        await host.Get<Reconciler>().FindDeadlinesAgainAsync(host.Client, "A holiday was declared.", CancellationToken.None);
        await host.RestAsync();
        await host.Get<Reconciler>().FindDeadlinesAgainAsync(host.Client, "Nothing new.", CancellationToken.None);
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(2));

        var after = (await host.VisitAsync(reference)).Pending!.Deadline!;
        Assert.Equal((new DateOnly(2017, 11, 14), new DateOnly(2017, 11, 15)), (before.Day, after.Day));
        Assert.Contains(after.Days, day => day is { Number: null, Day.Name: "Snow" });
        var moved = Assert.Single(await host.TimelineAsync(reference), entry => entry.Event.Kind == "DeadlineMoved");
        Assert.Equal("A holiday was declared.", moved.Event.Data["change"]);
        Assert.Single(await host.NoticesAsync(reference), posted => posted.Notice.Kind == NoticeKind.DeadlineChanged);
        Assert.DoesNotContain(await host.NoticesAsync(reference), posted => posted.Notice.Kind == NoticeKind.Reminder);
        await table.DeleteEntityAsync("entry", "headquarters-2017-11-14");
    }

    public ValueTask DisposeAsync() => _azurite.DisposeAsync();
}
