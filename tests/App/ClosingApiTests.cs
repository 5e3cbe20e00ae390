using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Serverless.Domain.Parties;
using Serverless.Domain.Links;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Links;
using Serverless.Workflow.Process;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.App;

/// <summary>What can be done with a case that is over.</summary>
public sealed class ClosingApiTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Archive_FetchedAndThenTheCaseRemoved_IsGoneAndSaysSo()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var path = await BeginAsync(app, "URY");
        using var open = await http.DeleteAsync($"{path}?by=Officer/officer-01", TestContext.Current.CancellationToken);
        using var early = await http.GetAsync($"{path}/archive", TestContext.Current.CancellationToken);
        await WithdrawAsync(http, path, "URY");

        using var unnamed = await http.DeleteAsync(path, TestContext.Current.CancellationToken);
        using var notFetched = await http.DeleteAsync($"{path}?by=Officer/officer-01", TestContext.Current.CancellationToken);
        using var archive = await http.GetAsync($"{path}/archive", TestContext.Current.CancellationToken);
        var bytes = await archive.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var link = await app.Get<ILinks>().IssueAsync(
            new LinkGrant(LinkPurpose.Track, new Party(PartyKind.Mission, "URY"), Reference.Parse(path[^11..]), "track", DateTimeOffset.UtcNow.AddYears(1)), CancellationToken.None);
        using var removed = await RemoveAsync(http, path);
        using var again = await RemoveAsync(http, path);
        using var status = await http.GetAsync(path, TestContext.Current.CancellationToken);
        using var page = await app.Http.GetAsync($"/v/{link}", TestContext.Current.CancellationToken);

        Assert.Equal(
            [HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.BadRequest, HttpStatusCode.Conflict, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Gone, HttpStatusCode.Gone],
            new[] { open, early, unnamed, notFetched, archive, removed, again, status, page }.Select(answer => answer.StatusCode));
        Assert.Equal("application/zip", archive.Content.Headers.ContentType?.MediaType);
        Assert.Equal(archive.Headers.ETag?.Tag, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"");
        await using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.NotNull(zip.GetEntry("index.html"));
        Assert.Contains("retention rule", await status.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("This case has been removed", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetRequest_AnotherVisitComes_NamesItAndIsNot304()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var first = await BeginAsync(app, "PRY");
        using var alone = await http.GetAsync(first, TestContext.Current.CancellationToken);
        var second = await BeginAsync(app, "PRY");

        using var request = new HttpRequestMessage(HttpMethod.Get, first);
        request.Headers.IfNoneMatch.Add(alone.Headers.ETag!);
        using var followed = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
        var answer = await followed.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(second, answer.GetProperty("links").GetProperty("next").GetString());
        Assert.EndsWith(answer.GetProperty("nextVisit").GetString()!, second, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("previousVisit").ValueKind);
    }

    private static async Task<string> BeginAsync(AppHost app, string state)
    {
        var visit = await app.Get<IRequestStore>().BeginAsync(
            StateCode.Parse(state), 2017, Guid.NewGuid().ToString(), reference => VisitRequest.Begin(reference, DateTimeOffset.UtcNow), CancellationToken.None);
        await CaseStarter.StartAsync(app.Client, new VisitCase(visit), CancellationToken.None);
        return $"/api/requests/{visit.Reference}";
    }

    // The orchestration may need a moment to come to its end, and a letter that is sent meanwhile belongs into the archive.
    private static async Task<HttpResponseMessage> RemoveAsync(HttpClient http, string path)
    {
        HttpResponseMessage? answer = null;
        await Wait.UntilAsync("it can be removed", async () =>
        {
            answer?.Dispose();
            using var archive = await http.GetAsync($"{path}/archive", TestContext.Current.CancellationToken);
            answer = await http.DeleteAsync($"{path}?by=Officer/officer-01", TestContext.Current.CancellationToken);
            return answer.StatusCode != HttpStatusCode.Conflict;
        });
        return answer!;
    }

    private static async Task WithdrawAsync(HttpClient http, string path, string state)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{path}/commands")
        {
            Content = new StringContent($$$"""{"by":{"kind":"Mission","id":"{{{state}}}"},"command":{"command":"Withdraw"}}""", System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", "w");
        using var sent = await http.SendAsync(request, TestContext.Current.CancellationToken);
        await Wait.UntilAsync("it is withdrawn", async () =>
            (await http.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken)).GetProperty("stage").GetString() == "Withdrawn");
    }
}
