using System.Security.Cryptography;
using System.Text.Json;
using Azure.Data.Tables;
using Microsoft.Extensions.Time.Testing;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Storage.Links;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Links;

namespace Serverless.Tests.Storage;

public sealed class LinkTableTests(AzuriteFixture azurite)
{
    private readonly Reference _reference = new(Cases.UniqueState(), 2017, 1);

    private LinkGrant Grant => new(LinkPurpose.Decide, new Party(PartyKind.Chair, "chair"), _reference, "0004/DecisionAsked/Chair/chair", Cases.Noon.AddDays(90));

    [Fact]
    public async Task Issue_AGrant_IsFoundByItsTokenWithTheMomentItWasMade()
    {
        var links = await LinksAsync();

        var token = await links.IssueAsync(Grant, TestContext.Current.CancellationToken);

        Assert.Equal(Grant with { Issued = Cases.Noon }, await links.FindAsync(token, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Issue_TheSameGrantTwice_GivesTwoLinksThatBothWork()
    {
        var links = await LinksAsync();

        var first = await links.IssueAsync(Grant, TestContext.Current.CancellationToken);
        var second = await links.IssueAsync(Grant, TestContext.Current.CancellationToken);

        Assert.NotEqual(first, second);
        Assert.Equal(
            await links.FindAsync(first, TestContext.Current.CancellationToken), await links.FindAsync(second, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Issue_AGrant_LeavesNothingInTheTableThatOpensIt()
    {
        var links = await LinksAsync();

        var token = await links.IssueAsync(Grant, TestContext.Current.CancellationToken);

        var table = (await azurite.TablesAsync()).GetTableClient("links");
        await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.DoesNotContain(token, JsonSerializer.Serialize(row), StringComparison.OrdinalIgnoreCase);
            Assert.Null(await links.FindAsync(row.RowKey, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task End_StandingLinksOfAHolder_EndsAllOfThemAndNeitherLaterOnesNorThoseOfOthers()
    {
        var links = await LinksAsync();
        var holder = new Party(PartyKind.Expert, Guid.NewGuid().ToString());
        var feed = Grant with { Purpose = LinkPurpose.Feed, Party = holder };
        var stop = TestContext.Current.CancellationToken;
        string[] ended = [await links.IssueAsync(feed, stop), await links.IssueAsync(feed, stop)];
        string[] others =
        [
            await links.IssueAsync(feed with { Purpose = LinkPurpose.Availability }, stop),
            await links.IssueAsync(feed with { Party = holder with { Kind = PartyKind.Officer } }, stop),
            await links.IssueAsync(Grant with { Party = holder }, stop),
        ];

        await Task.WhenAll(links.EndAsync(LinkPurpose.Feed, holder, stop), links.EndAsync(LinkPurpose.Feed, holder, stop));

        Assert.All(await FindAsync(ended), Assert.Null);
        Assert.All(await FindAsync([.. others, await links.IssueAsync(feed, stop)]), Assert.NotNull);
        await Assert.ThrowsAsync<ArgumentException>(() => links.EndAsync(LinkPurpose.Decide, holder, stop));

        async Task<LinkGrant?[]> FindAsync(string[] tokens) => await Task.WhenAll(tokens.Select(token => links.FindAsync(token, stop)));
    }

    [Fact]
    public async Task Find_ATokenThatDiffersInOneLetter_IsUnknown()
    {
        var links = await LinksAsync();
        var token = await links.IssueAsync(Grant, TestContext.Current.CancellationToken);
        var others = new[] { token.ToUpperInvariant(), token[..^1], token + "a", " " + token, string.Empty, new string('a', 52), "'/\\#?%" }
            .Concat(Enumerable.Range(0, token.Length - 1).Select(place => token[..place] + (token[place] == 'q' ? 'r' : 'q') + token[(place + 1)..]));

        foreach (var other in others)
        {
            Assert.Null(await links.FindAsync(other, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void Token_AnySecret_IsWellFormedAndHoldsEveryBitOfIt()
    {
        for (var secret = 0; secret < 1000; secret++)
        {
            var bytes = RandomNumberGenerator.GetBytes(LinkToken.Bytes);

            var token = LinkToken.Make(bytes);

            Assert.True(LinkToken.IsWellFormed(token));
            Assert.Equal(bytes, Decode(token));
        }
    }

    // RFC 4648, section 6, the slow way.
    private static byte[] Decode(string token)
    {
        var bits = string.Concat(token.Select(letter =>
            Convert.ToString("abcdefghijklmnopqrstuvwxyz234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, LinkToken.Bytes).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2))];
    }

    private async Task<ILinks> LinksAsync() => new LinkTable(await azurite.TablesAsync(), new FakeTimeProvider(Cases.Noon));
}
