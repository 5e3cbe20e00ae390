using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Serverless.Domain.Documents;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Process;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.App;

/// <summary>Documents and new versions of them through the API.</summary>
public sealed class DocumentUploadTests(AzuriteFixture azurite)
{
    private const string By = "by=Officer/officer-01";

    [Fact]
    public async Task PostDocument_WithAHostileName_IsKeptUnderACleanOneWithTypeByContentAndAuthor()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await BeginAsync(app);

        using var added = await PostAsync(http, visit, "a", "Agenda of the first day", "../../pro\u202egram.pdf");
        using var again = await PostAsync(http, visit, "a", "Agenda of the first day", "../../pro\u202egram.pdf");

        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
        var entry = Assert.Single((await app.Get<IRequestStore>().FindAsync(visit, CancellationToken.None))!.Documents);
        Assert.Equal(("program.pdf", "text/plain", 1), (entry.Name, entry.ContentType, entry.Version));
        Assert.Equal((DocumentOrigin.Api, "officer-01", DocumentStatus.Received), (entry.Origin, entry.By?.Id, entry.Status));
        Assert.Equal("Agenda of the first day", await http.GetStringAsync(added.Headers.Location, TestContext.Current.CancellationToken));
        Assert.Equal($"\"{entry.Hash}\"", added.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task PutDocument_AfterSomebodyElse_Is412WithTheVersionThatStandsAndNothingVanishes()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await BeginAsync(app);
        using var added = await PostAsync(http, visit, "a", "First", "plan.txt");
        var id = (await ReadAsync(added)).GetProperty("id").GetString()!;
        var seen = added.Headers.ETag!.ToString();

        using var blind = await PutAsync(http, visit, id, "b", "Second", ifMatch: null);
        using var second = await PutAsync(http, visit, id, "b", "Second", seen);
        using var late = await PutAsync(http, visit, id, "c", "Another second", seen);
        using var answerLost = await PutAsync(http, visit, id, "b", "Second", seen);
        using var third = await PutAsync(http, visit, id, "d", "Third", "\"2\"");

        Assert.Equal(
            [HttpStatusCode.PreconditionRequired, HttpStatusCode.Created, HttpStatusCode.PreconditionFailed, HttpStatusCode.Created, HttpStatusCode.Created],
            new[] { blind, second, late, answerLost, third }.Select(answer => answer.StatusCode));
        Assert.Equal(second.Headers.ETag, late.Headers.ETag);
        Assert.Contains("is in version 2 by now", (await ReadAsync(late)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        var documents = (await app.Get<IRequestStore>().FindAsync(visit, CancellationToken.None))!.Documents;
        Assert.Equal([1, 2, 3], documents.Select(entry => entry.Version));
        var contents = await Task.WhenAll(documents.Select(entry =>
            http.GetStringAsync($"/api/requests/{visit}/documents/{id}/{entry.Version}", TestContext.Current.CancellationToken)));
        Assert.Equal(["First", "Second", "Third"], contents);
    }

    [Fact]
    public async Task PutDocument_ManyAtOnce_OneVersionFollowsTheOneThatAllHaveSeen()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await BeginAsync(app);
        using var added = await PostAsync(http, visit, "a", "First", "plan.txt");
        var id = (await ReadAsync(added)).GetProperty("id").GetString()!;

        var answers = await Task.WhenAll(Enumerable.Range(1, 5).Select(writer =>
            PutAsync(http, visit, id, $"w{writer}", $"Written by {writer}", added.Headers.ETag!.ToString())));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(4, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
        Assert.Equal(2, (await app.Get<IRequestStore>().FindAsync(visit, CancellationToken.None))!.Documents.Count);
    }

    [Theory]
    [InlineData("POST", "/documents?name=a.txt&by=System/system", "text", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/documents?by=Officer/officer-01", "text", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/documents?name=a.txt&by=Officer/officer-01&role=Message", "text", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/documents?name=a.txt&by=Officer/officer-01&language=tlh", "text", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/documents?name=a.txt&by=Mission/SLV", "text", HttpStatusCode.Forbidden)]
    [InlineData("POST", "/documents?name=a.docx&by=Officer/officer-01", "", HttpStatusCode.UnprocessableEntity)]
    [InlineData("POST", "/documents?name=a.docx&by=Officer/officer-01", "PK\u0003\u0004 and no more", HttpStatusCode.UnprocessableEntity)]
    [InlineData("PUT", "/documents/none?name=a.txt&by=Officer/officer-01", "text", HttpStatusCode.NotFound)]
    [InlineData("PUT", "/documents/note?name=a.txt&by=Officer/officer-01", "text", HttpStatusCode.Forbidden)]
    [InlineData("POST", "/commands", """{"by":{"kind":"Officer","id":"officer-01"},"command":{"command":"AddDocument","document":{"id":"x","version":1,"role":"Attachment","name":"x","contentType":"x","bytes":1,"hash":"0","isRefused":false}}}""", HttpStatusCode.Forbidden)]
    public async Task Upload_ThatCannotBeTaken_SaysWhyInAProblem(string method, string path, string body, HttpStatusCode status)
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await BeginAsync(app, new DocumentEntry("note", 1, DocumentRole.Note, "Nota.txt", "text/plain", 4, "00"));
        using var request = new HttpRequestMessage(new HttpMethod(method), $"/api/requests/{visit}{path}") { Content = new StringContent(body) };
        request.Headers.Add("Idempotency-Key", "k");
        request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);

        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.NotEmpty((await ReadAsync(answer)).GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task PostDocument_LargerThanThePolicyAllows_Is413WithoutReadingItAll()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await BeginAsync(app);

        using var answer = await PostAsync(http, visit, "a", new string('x', app.Get<Policy>().Limits.MessageBytes + 1), "a.txt");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private static async Task<Reference> BeginAsync(AppHost app, params DocumentEntry[] documents)
    {
        var visit = await app.Get<IRequestStore>().BeginAsync(
            StateCode.Parse("CHL"), 2017, Guid.NewGuid().ToString(), reference => VisitRequest.Begin(reference, DateTimeOffset.UtcNow) with { Documents = documents }, CancellationToken.None);
        await CaseStarter.StartAsync(app.Client, new VisitCase(visit), CancellationToken.None);
        return visit.Reference;
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient http, Reference visit, string key, string content, string name)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/requests/{visit}/documents?{By}") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(content)) };
        request.Content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = name };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        request.Headers.Add("Idempotency-Key", key);
        return http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> PutAsync(HttpClient http, Reference visit, string id, string key, string content, string? ifMatch)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/requests/{visit}/documents/{id}?{By}&name=plan.txt") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(content)) };
        request.Headers.Add("Idempotency-Key", key);
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        return http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
}
