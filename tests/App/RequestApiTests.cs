using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Serverless.Domain.Documents;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Process;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.App;

public sealed class RequestApiTests(AzuriteFixture azurite)
{
    private const string Approve = """{"by":{"kind":"Chair","id":"chair"},"command":{"command":"Decide","verdict":"Approve"}}""";
    private const string Confirm = """{"by":{"kind":"Officer","id":"officer-01"},"command":{"command":"ConfirmRegistration"}}""";

    [Fact]
    public async Task Request_FromTheOfficersConfirmationToTheChairsApproval_IsTold()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var path = await BeginAsync(app, "GTM");
        await StageAsync(http, path, "registration");

        using var confirmed = await PostAsync(http, path, "confirm-1", Confirm);
        var waiting = await StageAsync(http, path, "chairDecision");
        using var approved = await PostAsync(http, path, "approve-1", Approve);
        var done = await OutcomeAsync(http, approved);

        Assert.Equal(HttpStatusCode.Accepted, confirmed.StatusCode);
        Assert.Equal("ChairReview", waiting.GetProperty("stage").GetString());
        Assert.NotEmpty(waiting.GetProperty("pending").GetProperty("deadline").GetProperty("days").EnumerateArray());
        Assert.Equal(("done", "Scheduling"), (done.GetProperty("state").GetString(), done.GetProperty("stage").GetString()));
        var timeline = await http.GetFromJsonAsync<JsonElement>($"{path}/timeline", TestContext.Current.CancellationToken);
        Assert.Contains(timeline.EnumerateArray(), entry => entry.GetProperty("event").GetProperty("kind").GetString() == "Decided");
        var list = await http.GetFromJsonAsync<JsonElement>("/api/requests?state=GTM&stage=Scheduling", TestContext.Current.CancellationToken);
        Assert.Contains(list.GetProperty("requests").EnumerateArray(), item => path.EndsWith(item.GetProperty("reference").GetString()!, StringComparison.Ordinal));

        using var refused = await PostAsync(http, path, "approve-2", Approve);
        var refusal = await OutcomeAsync(http, refused);
        Assert.Equal("refused", refusal.GetProperty("state").GetString());
        Assert.Contains("has been decided: Approve", refusal.GetProperty("refusal").GetProperty("message").GetString(), StringComparison.Ordinal);
        using var reused = await PostAsync(http, path, "approve-2", Confirm);
        Assert.Equal(HttpStatusCode.Conflict, reused.StatusCode);
    }

    [Fact]
    public async Task GetRequest_UnchangedSince_Is304()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var path = await BeginAsync(app, "FRA");
        await StageAsync(http, path, "registration");

        using var first = await http.GetAsync(path, TestContext.Current.CancellationToken);
        using var again = await GetAsync(http, path, first.Headers.ETag!.ToString());
        using var other = await GetAsync(http, path, "\"0\"");

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), first.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task GetRequest_WhileItIsOpenAndAfterwards_NamesWhatCanBeAskedAndWhereTheDocumentsAre()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var entry = new DocumentEntry("note", 1, DocumentRole.Note, "Nota.txt", "text/plain", 4, Convert.ToHexStringLower(SHA256.HashData("Nota"u8)));
        var visit = await app.Get<IRequestStore>().BeginAsync(
            StateCode.Parse("MEX"), 2017, Guid.NewGuid().ToString(), reference => VisitRequest.Begin(reference, DateTimeOffset.UtcNow) with { Documents = [entry] }, CancellationToken.None);
        await app.Get<IDocuments>().StoreAsync(visit.Reference, entry, "Nota"u8.ToArray(), CancellationToken.None);
        await CaseStarter.StartAsync(app.Client, new VisitCase(visit), CancellationToken.None);
        var path = $"/api/requests/{visit.Reference}";

        var open = await StageAsync(http, path, "registration");
        var content = await http.GetStringAsync(open.GetProperty("documents")[0].GetProperty("content").GetString(), TestContext.Current.CancellationToken);
        using var withdrawn = await PostAsync(http, open.GetProperty("links").GetProperty("self").GetString()!, "w", """{"by":{"kind":"Mission","id":"MEX"},"command":{"command":"Withdraw"}}""");
        await OutcomeAsync(http, withdrawn);
        var over = await http.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

        Assert.Equal("Nota", content);
        Assert.Equal($"{path}/commands", open.GetProperty("links").GetProperty("commands").GetString());
        var confirm = open.GetProperty("commands").EnumerateArray().Single(command => command.GetProperty("command").GetString() == "ConfirmRegistration");
        Assert.Equal("Officer", Assert.Single(confirm.GetProperty("by").EnumerateArray()).GetString());
        Assert.Empty(over.GetProperty("commands").EnumerateArray());
        Assert.False(over.GetProperty("links").TryGetProperty("commands", out _));
    }

    [Theory]
    [InlineData("GET", "/api/requests/GTM-1999-01", null, null, HttpStatusCode.NotFound, "There is no request")]
    [InlineData("GET", "/api/requests/..%2f..%2fetc", null, null, HttpStatusCode.NotFound, "looks like GTM-2017-01")]
    [InlineData("GET", "/api/requests?stage=Nowhere", null, null, HttpStatusCode.BadRequest, "ChairReview")]
    [InlineData("GET", "/api/requests?closed=soon", null, null, HttpStatusCode.BadRequest, "a year such as 2017")]
    [InlineData("GET", "/api/requests?after=%27%20or%20true", null, null, HttpStatusCode.BadRequest, "a reference such as")]
    [InlineData("GET", "/api/requests?sort=age", null, null, HttpStatusCode.BadRequest, "There is no filter 'sort'")]
    [InlineData("POST", "/api/requests/GTM-1999-01/commands", null, Approve, HttpStatusCode.BadRequest, "Idempotency-Key")]
    [InlineData("POST", "/api/requests/GTM-1999-01/commands", "k", Approve, HttpStatusCode.NotFound, "There is no request")]
    [InlineData("POST", "/api/requests/GTM-1999-01/commands", "k", "{", HttpStatusCode.BadRequest, "cannot be read")]
    [InlineData("POST", "/api/requests/GTM-1999-01/commands", "k", """{"by":{"kind":"Chair","id":"chair"}}""", HttpStatusCode.BadRequest, "command")]
    [InlineData("POST", "/api/requests/GTM-1999-01/commands", "k", """{"by":{"kind":"Chair","id":"c"},"command":{"command":"Bribe"}}""", HttpStatusCode.BadRequest, "Bribe")]
    [InlineData("POST", "/api/requests/GTM-1999-01/commands", "k", """{"by":{"kind":"System","id":"s"},"command":{"command":"ConfirmRegistration"}}""", HttpStatusCode.Forbidden, "system")]
    public async Task Call_BadInput_IsAProblemThatSaysWhatToDo(
        string method, string path, string? key, string? body, HttpStatusCode status, string detail)
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Contains(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/requests")]
    [InlineData("/api/requests/GTM-2017-01")]
    [InlineData("/api/requests/GTM-2017-01/timeline")]
    [InlineData("/api/requests/GTM-2017-01/commands/k")]
    public async Task Call_WithoutKey_Is401(string path)
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());

        using var response = await app.Http.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static async Task<string> BeginAsync(AppHost app, string state)
    {
        var visit = await app.Get<IRequestStore>().BeginAsync(
            StateCode.Parse(state), 2017, Guid.NewGuid().ToString(), reference => VisitRequest.Begin(reference, DateTimeOffset.UtcNow), CancellationToken.None);
        await CaseStarter.StartAsync(app.Client, new VisitCase(visit), CancellationToken.None);
        return $"/api/requests/{visit.Reference}";
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient http, string path, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient http, string path, string key, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{path}/commands");
        request.Headers.Add("Idempotency-Key", key);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<JsonElement> StageAsync(HttpClient http, string path, string step) => UntilAsync(
        http,
        path,
        answer => answer.GetProperty("pending") is { ValueKind: JsonValueKind.Object } pending && pending.GetProperty("step").GetString() == step);

    private static Task<JsonElement> OutcomeAsync(HttpClient http, HttpResponseMessage accepted) => UntilAsync(
        http, accepted.Headers.Location!.ToString(), answer => answer.GetProperty("state").GetString() != "waiting");

    private static async Task<JsonElement> UntilAsync(HttpClient http, string path, Func<JsonElement, bool> isThere)
    {
        JsonElement answer = default;
        await Wait.UntilAsync(path, async () => isThere(answer = await http.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken)));
        return answer;
    }
}
