using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Storage.Requests;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.Storage;

public sealed class RequestTablesTests(AzuriteFixture azurite)
{
    private readonly StateCode _state = Cases.UniqueState();

    [Fact]
    public async Task Begin_ManyNotesAtOnceEachTwice_GivesEachOneReferenceWithoutGaps()
    {
        var store = await StoreAsync();
        var keys = Enumerable.Range(0, 8).Select(i => $"<note-{i}@mission.example>").ToList();

        var begun = await Task.WhenAll(keys.Concat(keys).Select(key => BeginAsync(store, key)));

        Assert.Equal(begun.Take(8).Select(request => request.Reference), begun.Skip(8).Select(request => request.Reference));
        Assert.Equal(
            Enumerable.Range(1, 8).Select(i => new Reference(_state, 2017, i).ToString()),
            begun.Take(8).Select(request => request.Reference.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Begin_NextYear_CountsFromOneAgain()
    {
        var store = await StoreAsync();
        await BeginAsync(store, "first");
        await BeginAsync(store, "second");

        var next = await store.BeginAsync(_state, 2018, "third", reference => VisitRequest.Begin(reference, Cases.Noon), TestContext.Current.CancellationToken);

        Assert.Equal(new Reference(_state, 2018, 1), next.Reference);
    }

    [Fact]
    public async Task Save_OlderThanWhatIsThere_ChangesNothing()
    {
        var store = await StoreAsync();
        var received = await BeginAsync(store, "note");
        var registered = received.MoveTo(Stage.Registered, Cases.Noon.AddHours(1)).Value!;
        var review = registered.MoveTo(Stage.ChairReview, Cases.Noon.AddHours(2)).Value!
            .WaitingFor(new PendingStep("chair-decision", [new Party(PartyKind.Chair, "chair")], Cases.Noon.AddHours(2)));

        await store.SaveAsync(review, TestContext.Current.CancellationToken);
        var standing = await store.SaveAsync(registered, TestContext.Current.CancellationToken);

        Assert.Equivalent(review, standing, strict: true);
        Assert.Equivalent(review, await store.FindAsync(review.Reference, TestContext.Current.CancellationToken), strict: true);
    }

    [Fact]
    public async Task Save_ManyRevisionsAtOnce_TheNewestStands()
    {
        var store = await StoreAsync();
        var received = await BeginAsync(store, "note");
        var revisions = Enumerable.Range(2, 10).Select(i => received with { Revision = i }).ToList();

        await Task.WhenAll(revisions.Select(request => store.SaveAsync(request, TestContext.Current.CancellationToken)));

        Assert.Equal(11, (await store.FindAsync(received.Reference, TestContext.Current.CancellationToken))?.Revision);
        Assert.Equal(11, (await BoardAsync(store, closedIn: null)).Single(request => request.Reference == received.Reference).Revision);
    }

    [Fact]
    public async Task Save_CaseEnded_GoesFromTheOpenListToItsYears()
    {
        var store = await StoreAsync();
        var received = await BeginAsync(store, "note");
        var withdrawn = received.MoveTo(Stage.Withdrawn, Cases.Noon.AddYears(1)).Value!;

        await store.SaveAsync(withdrawn, TestContext.Current.CancellationToken);
        await store.SaveAsync(withdrawn, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(await BoardAsync(store, closedIn: null), request => request.Reference == received.Reference);
        Assert.Single(await BoardAsync(store, closedIn: 2018), request => request.Reference == received.Reference);
    }

    [Fact]
    public async Task Save_NeverBegun_IsAnError()
    {
        var store = await StoreAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.SaveAsync(
            VisitRequest.Begin(new Reference(_state, 2017, 1), Cases.Noon), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Find_Unknown_IsNull() => Assert.Null(
        await (await StoreAsync()).FindAsync(new Reference(_state, 2017, 1), TestContext.Current.CancellationToken));

    private static async Task<List<VisitRequest>> BoardAsync(RequestTables store, int? closedIn)
    {
        List<VisitRequest> all = [];
        string? continuation = null;
        do
        {
            BoardPage page = await store.ListAsync(closedIn, continuation, TestContext.Current.CancellationToken);
            all.AddRange(page.Requests);
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return all;
    }

    private Task<VisitRequest> BeginAsync(RequestTables store, string key) =>
        store.BeginAsync(_state, 2017, key, reference => VisitRequest.Begin(reference, Cases.Noon), TestContext.Current.CancellationToken);

    private async Task<RequestTables> StoreAsync() => new(await azurite.TablesAsync());
}
