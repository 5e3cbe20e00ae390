using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Requests;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting;

namespace Serverless.Tests.App;

/// <summary>The draft by the API: its state, the ledger, any version against any other, returns, the next version.</summary>
public sealed class DraftApiTests(AzuriteFixture azurite)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Draft_TellsVersionsRoundsAndWhoAnswered_AndNoAddressOfAReviewer()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await DraftSamples.PutAsync(app);

        var text = await http.GetStringAsync(Path(visit), Stop);
        var status = await http.GetStringAsync($"/api/requests/{visit.Reference}", Stop);
        var draft = JsonDocument.Parse(text).RootElement;

        Assert.Equal(2, draft.GetProperty("newest").GetInt32());
        Assert.Equal("Reviewer", draft.GetProperty("rounds")[0].GetProperty("returns")[0].GetProperty("by").GetProperty("kind").GetString());
        Assert.Equal("PER-2016-01", draft.GetProperty("continues").GetProperty("reference").GetString());
        Assert.Equal("Ministry of Health", draft.GetProperty("reviewers")[0].GetProperty("institution").GetString());
        Assert.DoesNotContain("ana@health.example", text + status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_OfAThousandEntries_ComesInPagesInTheOrderOfReturnsWithRepliesBelow()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await DraftSamples.PutAsync(app);
        await app.Get<ILedger>().KeepAsync(
            visit.Reference, "1.10", [.. Enumerable.Range(1, 1000).Select(number => DraftSamples.Entry($"1.10.{number}", LedgerKind.Comment, $"Remark {number}"))], Stop);
        await app.Get<ILedger>().KeepAsync(visit.Reference, "q.17", [DraftSamples.Entry("q.17.1", LedgerKind.Reply, "Is it?") with { ReplyTo = "1.1.1" }], Stop);

        var ids = new List<string>();
        for (var next = $"{Path(visit)}/ledger"; next is not null;)
        {
            var page = JsonDocument.Parse(await http.GetStringAsync(next, Stop)).RootElement;
            ids.AddRange(page.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!));
            next = page.GetProperty("next").GetString();
        }

        var ofOne = JsonDocument.Parse(await http.GetStringAsync($"{Path(visit)}/ledger?return=1.1", Stop)).RootElement.GetProperty("entries");
        Assert.Equal(["1.1.1", "q.17.1", "1.1.2", .. Enumerable.Range(1, 1000).Select(number => $"1.10.{number}")], ids);
        Assert.Equal(["1.1.1", "q.17.1", "1.1.2"], ofOne.EnumerateArray().Select(entry => entry.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("", "1", "2")]
    [InlineData("?from=2&to=1", "2", "1")]
    public async Task Redline_OfAnyTwoVersionsInEitherOrder_ShowsTheChangeBothWays(string query, string from, string to)
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await DraftSamples.PutAsync(app);

        using var answer = await http.GetAsync($"{Path(visit)}/redline{query}", Stop);

        Assert.Equal((HttpStatusCode.OK, Docx), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal($"{visit.Reference}-NAP-{from}-{to}.docx", answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        var redline = app.Get<IRedlines>().Read(await answer.Content.ReadAsByteArrayAsync(Stop)).Value!;
        var inserted = Spans(redline.Blocks).Where(span => span.Mark?.Kind == RedlineKind.Inserted).Select(span => span.Text);
        Assert.Contains(to == "2" ? "7" : "5", string.Concat(inserted), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Return_AsBodyOrAsForm_IsKeptBeforeTheCommandAndTheSameKeyIsTheSameCommand()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await DraftSamples.PutAsync(app);
        var content = DraftSamples.Write(app.Get<INapDrafts>(), 2);

        using var first = await SendAsync(http, HttpMethod.Post, $"{Path(visit)}/returns?by=Mission/PER&for=Reviewer/r1&private=true", Form(content, "Our remarks."), "k1");
        using var again = await SendAsync(http, HttpMethod.Post, $"{Path(visit)}/returns?by=Mission/PER&for=Reviewer/r1&private=true", Form(content, "Our remarks."), "k1");
        using var raw = await SendAsync(http, HttpMethod.Post, $"{Path(visit)}/returns?by=Mission/PER&name=Back.docx", Body(content), "k2");

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted, HttpStatusCode.Accepted), (first.StatusCode, again.StatusCode, raw.StatusCode));
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        var stored = Assert.IsType<ReturnDraft>((await app.Get<ICommandInbox>().FindAsync(visit.Reference, "k1", Stop))!.Envelope.Command);
        var entry = Assert.Single(stored.Documents);
        Assert.Equal(("Our remarks.", DraftSamples.Reviewer, Visibility.Private), (stored.Text, stored.For, stored.Visibility));
        Assert.Equal((DocumentRole.NapDraft, DocumentOrigin.Api, DraftSamples.Mission, "NAP.docx"), (entry.Role, entry.Origin, entry.By, entry.Name));
        await using var kept = await app.Get<IDocuments>().OpenAsync(visit.Reference, entry, Stop);
        Assert.Equal(content.Length, kept!.Length);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(raw.Headers.Location, Stop)).StatusCode);
    }

    [Fact]
    public async Task Return_ThatIsNoWordDocument_IsRefusedWithWhatToDoAndNothingIsKept()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await DraftSamples.PutAsync(app);
        var path = $"{Path(visit)}/returns?by=Mission/PER";

        using var text = await SendAsync(http, HttpMethod.Post, path, Body(Encoding.UTF8.GetBytes("Dear all, we agree.")), "k");
        using var broken = await SendAsync(http, HttpMethod.Post, path, Body("PK no archive"u8.ToArray()), "k");
        using var noKey = await SendAsync(http, HttpMethod.Post, path, Body("x"u8.ToArray()), key: null);
        using var nobody = await SendAsync(http, HttpMethod.Post, $"{Path(visit)}/returns?by=Peru", Body("x"u8.ToArray()), "k");
        using var other = await SendAsync(http, HttpMethod.Post, path, new StringContent("x"), "k");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (text.StatusCode, broken.StatusCode));
        Assert.Contains("Word document", await text.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.UnsupportedMediaType), (noKey.StatusCode, nobody.StatusCode, other.StatusCode));
        Assert.Null(await app.Get<ICommandInbox>().FindAsync(visit.Reference, "k", Stop));
    }

    [Fact]
    public async Task NextVersion_NeedsTheOneItReplaces_AndIsNotTakenOverANewerOne()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await DraftSamples.PutAsync(app);
        var content = DraftSamples.Write(app.Get<INapDrafts>(), 3);
        var path = $"{Path(visit)}?by=Expert/expert-01&remark=Done";
        using var state = await http.GetAsync(Path(visit), Stop);

        using var unsaid = await SendAsync(http, HttpMethod.Put, path, Body(content), key: null);
        using var late = await SendAsync(http, HttpMethod.Put, path, Body(content), key: null, "\"1\"");
        using var taken = await SendAsync(http, HttpMethod.Put, path, Body(content), key: null, "\"2\"");
        using var again = await SendAsync(http, HttpMethod.Put, path, Body(content), key: null, state.Headers.ETag!.ToString());

        Assert.Equal((HttpStatusCode.PreconditionRequired, HttpStatusCode.PreconditionFailed), (unsaid.StatusCode, late.StatusCode));
        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted), (taken.StatusCode, again.StatusCode));
        Assert.Equal(taken.Headers.Location, again.Headers.Location);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(taken.Headers.Location, Stop)).StatusCode);
        var key = Uri.UnescapeDataString(taken.Headers.Location!.ToString().Split('/')[^1]);
        var issue = Assert.IsType<IssueDraft>((await app.Get<ICommandInbox>().FindAsync(visit.Reference, key, Stop))!.Envelope.Command);
        Assert.Equal((2, "Done", DocumentRole.NapDraft), (issue.Replaces, issue.Remark, issue.Document.Role));
    }

    [Fact]
    public async Task Command_WithADocumentThatNobodyKept_IsNotTaken()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await DraftSamples.PutAsync(app);
        const string Json = """
            {"by":{"kind":"Mission","id":"PER"},"command":{"command":"ReturnDraft","documents":[{"id":"x","version":1,"role":"NapDraft","name":"x.docx","contentType":"x","bytes":1,"hash":"00"}],"text":""}}
            """;

        using var answer = await SendAsync(http, HttpMethod.Post, $"/api/requests/{visit.Reference}/commands", new StringContent(Json, Encoding.UTF8, "application/json"), "k");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static string Path(VisitRequest visit) => $"/api/requests/{visit.Reference}/draft";

    private static ByteArrayContent Body(byte[] content)
    {
        var body = new ByteArrayContent(content);
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(Docx);
        return body;
    }

    private static MultipartFormDataContent Form(byte[] content, string text) => new() { { Body(content), "file", "C:\\drafts\\NAP.docx" }, { new StringContent(text), "text" } };

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, HttpMethod method, string path, HttpContent content, string? key, string? match = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        if (match is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", match);
        }

        return await http.SendAsync(request, Stop);
    }

    private static IEnumerable<RedlineSpan> Spans(IEnumerable<RedlineBlock> blocks) => blocks.SelectMany(block => block switch
    {
        RedlineParagraph paragraph => paragraph.Spans,
        RedlineTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(Spans),
        _ => [],
    });
}
