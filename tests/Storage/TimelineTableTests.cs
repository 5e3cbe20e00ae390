using Azure.Data.Tables;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;
using Serverless.Storage.Timeline;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Storage;

public sealed class TimelineTableTests(AzuriteFixture azurite)
{
    private readonly Reference _reference = new(Cases.UniqueState(), 2017, 1);

    [Fact]
    public async Task Append_ManyWritersAtOnceAndAgain_KeepsEachEventOnceInOneChain()
    {
        var timeline = new TimelineTable(await azurite.TablesAsync());
        var events = Enumerable.Range(0, 12).Select(i => Draft($"event-{i}")).ToList();

        await Task.WhenAll(events.Chunk(3).Concat(events.Chunk(4)).Select(some =>
            timeline.AppendAsync(_reference, some, TestContext.Current.CancellationToken)));

        var entries = await EntriesAsync(timeline);
        Assert.Equal(Enumerable.Range(1, 12), entries.Select(entry => entry.Sequence));
        Assert.Equal(12, entries.Select(entry => entry.Event.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Null(await timeline.VerifyAsync(_reference, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Append_MoreThanOneTransactionHolds_KeepsTheirOrder()
    {
        var timeline = new TimelineTable(await azurite.TablesAsync());

        await timeline.AppendAsync(
            _reference, [.. Enumerable.Range(0, 120).Select(i => Draft($"event-{i:000}"))], TestContext.Current.CancellationToken);

        var entries = await EntriesAsync(timeline);
        Assert.Equal(entries.Select(entry => entry.Event.Key).Order(StringComparer.Ordinal), entries.Select(entry => entry.Event.Key));
        Assert.Equal(120, entries.Count);
        Assert.Null(await timeline.VerifyAsync(_reference, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(4, "entry|000002", 2)]
    [InlineData(3, "entry|000003", 3)]
    public async Task Verify_RowRemovedBehindItsBack_SaysWhere(int count, string row, int found)
    {
        var tables = await azurite.TablesAsync();
        var timeline = new TimelineTable(tables);
        await timeline.AppendAsync(
            _reference, [.. Enumerable.Range(0, count).Select(i => Draft($"event-{i}"))], TestContext.Current.CancellationToken);

        await tables.GetTableClient("timeline").DeleteEntityAsync(_reference.ToString(), row, cancellationToken: TestContext.Current.CancellationToken);

        var broken = await timeline.VerifyAsync(_reference, TestContext.Current.CancellationToken);
        Assert.Equal(found, broken?.Sequence);
    }

    [Fact]
    public async Task Verify_RowChangedBehindItsBack_SaysWhere()
    {
        var tables = await azurite.TablesAsync();
        var timeline = new TimelineTable(tables);
        await timeline.AppendAsync(_reference, [Draft("one"), Draft("two")], TestContext.Current.CancellationToken);
        var table = tables.GetTableClient("timeline");
        TableEntity row = await table.GetEntityAsync<TableEntity>(
            _reference.ToString(), "entry|000001", cancellationToken: TestContext.Current.CancellationToken);

        row["Entry"] = row.GetString("Entry").Replace("Señor", "Senor", StringComparison.Ordinal);
        await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, TestContext.Current.CancellationToken);

        Assert.Equal(1, (await timeline.VerifyAsync(_reference, TestContext.Current.CancellationToken))?.Sequence);
    }

    [Fact]
    public async Task List_AfterAnAppend_HasTheReference()
    {
        var timeline = new TimelineTable(await azurite.TablesAsync());
        await timeline.AppendAsync(_reference, [Draft("one")], TestContext.Current.CancellationToken);

        Assert.Contains(_reference, await timeline.ListAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    private static TimelineDraft Draft(string key) => new(
        key, Cases.Noon, "NoteReceived", new Party(PartyKind.Mission, "GTM"), new Dictionary<string, string> { ["from"] = "Señor Embajador" });

    private async Task<List<TimelineEntry>> EntriesAsync(TimelineTable timeline) =>
        await timeline.ReadAsync(_reference, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
}
