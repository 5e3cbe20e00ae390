using Azure.Data.Tables;
using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Reconcile;

namespace Serverless.Tests.Workflow;

/// <summary>The people of a role change, or there are none. Alone on a storage of its own, whose register it changes.</summary>
public sealed class PeopleTests : IAsyncDisposable
{
    private static readonly Party Successor = new(PartyKind.Chair, "chair-2");

    private readonly AzuriteFixture _azurite = new();

    [Fact]
    public async Task Circulate_NoMemberIsInTheRegister_TheOfficersAreCalledAtOnceAndSilenceIsNoConsent()
    {
        await using var host = await CaseHost.StartAsync(_azurite, policy => policy["features"]!["noObjection"] = "Always");
        var reference = await host.BeginAsync();
        var members = await (await TableAsync("registerpeople")).QueryAsync<TableEntity>(row => row.RowKey.CompareTo("member-") > 0 && row.RowKey.CompareTo("member.") < 0).ToListAsync();
        foreach (var member in members)
        {
            await WithdrawAsync("registerpeople", member.RowKey);
        }

        await host.AdvanceToAsync(CaseHost.Sunday.AddMinutes(5));
        await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));
        var called = (await host.NoticesAsync(reference)).Where(posted => posted.Notice.Kind == NoticeKind.Attention).Select(posted => posted.Notice).ToList();
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(10));

        Assert.Equal(15, members.Count);
        Assert.Equal(2, called.Count);
        Assert.All(called, notice => Assert.Equal((PartyKind.Officer, "NobodyToAct"), (notice.To.Kind, notice.Data["problem"])));
        Assert.Equal(Stage.NoObjection, (await host.VisitAsync(reference)).Stage);
    }

    [Fact]
    public async Task FindDeadlinesAgain_AnotherChairMeanwhile_IsAskedAndTheFirstIsReleasedAndCanNoLongerDecide()
    {
        await using var host = await CaseHost.StartAsync(_azurite);
        var reference = await host.BeginAsync();
        await WithdrawAsync("registerpeople", "chair");
        await (await TableAsync("registerpeople")).AddEntityAsync(new TableEntity("entry", Successor.Id)
        {
            ["Entry"] = """
                {"id":"chair-2","name":"Ambassador Successor","invented":true,"roles":["chair"],"addresses":["chair-2@committee1540.example"],
                "language":"fr","timeZone":"America/New_York","calendar":"headquarters","state":"FRA"}
                """,
        });
        await host.AdvanceToAsync(CaseHost.Sunday.AddMinutes(5));

        await host.Get<Reconciler>().FindDeadlinesAgainAsync(host.Client, "The calendars were read again.", CancellationToken.None);
        await host.RestAsync();
        await host.Get<Reconciler>().FindDeadlinesAgainAsync(host.Client, "Once more.", CancellationToken.None);
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(2.3));
        var former = await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));
        var successor = await host.SubmitAsync(reference, Successor, new Decide(Verdict.Approve));

        Assert.Equal((RefusalReason.NotAllowed, (Refusal?)null), (former?.Refusal?.Reason, successor?.Refusal));
        var notices = (await host.NoticesAsync(reference)).Select(posted => posted.Notice).ToList();
        Assert.Equal([CaseHost.Chair, Successor], notices.Where(notice => notice.Kind == NoticeKind.DecisionAsked).Select(notice => notice.To));
        Assert.Equal(CaseHost.Chair, Assert.Single(notices, notice => notice.Kind == NoticeKind.Released).To);
        Assert.Equal([Successor], notices.Where(notice => notice.Kind == NoticeKind.Reminder).Select(notice => notice.To).Distinct());
        Assert.Single(await host.TimelineAsync(reference), entry => entry.Event.Kind == "PeopleReplaced");
    }

    public ValueTask DisposeAsync() => _azurite.DisposeAsync();

    private async Task WithdrawAsync(string name, string key)
    {
        var table = await TableAsync(name);
        TableEntity row = (await table.GetEntityAsync<TableEntity>("entry", key)).Value;
        row["Withdrawn"] = true;
        await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);
    }

    private async Task<TableClient> TableAsync(string name) =>
        new TableServiceClient(await _azurite.ConnectionStringAsync()).GetTableClient(name);
}
