using System.Net;
using System.Text;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Links;
using Serverless.Domain.Requests;
using Serverless.Domain.Timeline;
using Serverless.Tests.Pages.Letters;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Timeline;

namespace Serverless.Tests.Pages.Web;

/// <summary>What others may try on the pages, each refused.</summary>
public sealed class PageSafetyTests : IDisposable
{
    private readonly PageHost _host;
    private readonly HttpClient _http;
    private readonly string _from = $"203.0.113.{Random.Shared.Next(1, 255)}";

    public PageSafetyTests(PageHost host)
    {
        _host = host;
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };

        // Each test is somebody else, as a proxy before the app would tell.
        _http.DefaultRequestHeaders.Add("X-Forwarded-For", $"{_from}:{Random.Shared.Next(1024, 60000)}");
        _http.DefaultRequestHeaders.Add("Accept-Language", "en-GB, fr;q=0.5");
    }

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Link_FollowedByAScanner_ChangesNothing(string method)
    {
        var (visit, path) = await DecidingAsync();

        foreach (var query in (string[])["", "?verdict=Approve&action=act", "?withdraw=1", "?sent=x&lang=ar"])
        {
            using var answer = await _http.SendAsync(new HttpRequestMessage(new HttpMethod(method), path + query), Stop);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal(visit.Revision, (await _host.UntilAsync(visit.Reference, _ => true)).Revision);
        await foreach (var open in _host.Get<ICommandInbox>().ListOpenAsync(DateTimeOffset.MaxValue, Stop))
        {
            Assert.NotEqual(visit.Reference, open.Reference);
        }
    }

    [Fact]
    public async Task Link_ThatNeverWasAndOneThatExpired_AreAnsweredAlike()
    {
        var (visit, path) = await DecidingAsync();
        var expired = await _host.LinkAsync(LinkPurpose.Decide, Samples.Chair, visit.Reference, life: TimeSpan.FromSeconds(-1));
        var guessed = path[..^1] + (path[^1] == 'a' ? 'b' : 'a');

        using var first = await _http.GetAsync(expired, Stop);
        using var second = await _http.GetAsync(guessed, Stop);
        using var posted = await PostAsync(expired, ("action", "act"), ("verdict", "Approve"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (first.StatusCode, second.StatusCode, posted.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(Stop), await second.Content.ReadAsStringAsync(Stop));
        Assert.DoesNotContain(visit.Reference.ToString(), await first.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_GuessedOneAfterAnother_AreSoonNotLookedUpAnyMore()
    {
        var (_, path) = await DecidingAsync();
        HttpStatusCode last = default;
        for (var guess = 0; guess < 21; guess++)
        {
            using var answer = await _http.GetAsync($"/v/{new string((char)('a' + guess), 52)}", Stop);
            last = answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        using var other = new HttpClient { BaseAddress = _host.Address };
        other.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(path, Stop)).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", null)]
    [InlineData("null", null)]
    [InlineData(null, "cross-site")]
    [InlineData(null, "same-site")]
    [InlineData(null, null)]
    [InlineData("own", "cross-site")]
    public async Task Form_FromAnotherSite_IsRefused(string? origin, string? site)
    {
        var (visit, path) = await DecidingAsync();

        using var answer = await SendAsync(path, Body(("action", "act"), ("verdict", "Approve")), origin, site);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(visit.Revision, (await _host.UntilAsync(visit.Reference, _ => true)).Revision);
    }

    [Fact]
    public async Task Form_LargerThanAnyOfOurs_IsRefusedAndOneThatIsJustLargeIsTaken()
    {
        var reference = await _host.BeginAsync("PER");
        var path = await _host.LinkAsync(LinkPurpose.ConfirmRegistration, Samples.Officer, reference);

        using var refused = await PostAsync(path, ("action", "ask"), ("question", new string('x', 600_000)));
        using var tooLong = await PostAsync(path, ("action", "ask"), ("question", new string('问', CommandRules.MaxText + 1)));
        using var taken = await PostAsync(path, ("action", "ask"), ("question", new string('问', CommandRules.MaxText)));

        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther),
            (refused.StatusCode, tooLong.StatusCode, taken.StatusCode));
    }

    [Fact]
    public async Task Form_SentTwice_IsOneCommandAndTheSecondDecisionIsToldOfTheFirst()
    {
        var reference = await _host.BeginAsync("URY");
        using var confirmed = await PostAsync(await _host.LinkAsync(LinkPurpose.ConfirmRegistration, Samples.Officer, reference), ("action", "act"), ("revision", "1"));
        await _host.UntilAsync(reference, visit => visit.Pending?.Step == Steps.ChairDecision);
        var path = await _host.LinkAsync(LinkPurpose.Decide, Samples.Chair, reference);
        (string, string)[] form = [("action", "act"), ("revision", "5"), ("verdict", "Decline"), ("text", "Not yet.")];

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PostAsync(path, form)));
        var declined = await _host.UntilAsync(reference, visit => visit.Stage == Stage.Declined);
        using var again = await PostAsync(path, form);
        using var other = await PostAsync(path, ("action", "act"), ("revision", "5"), ("verdict", "Approve"), ("text", "My long remark."));

        Assert.Single(declined.Decisions);
        Assert.Single(answers.Append(again).Select(answer => answer.Headers.Location?.ToString()).Distinct());
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        var page = await other.Content.ReadAsStringAsync(Stop);
        Assert.Contains(": Declined. Chair", page, StringComparison.Ordinal);
        Assert.Contains("My long remark.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_OfAnEarlierStayInTheSameStage_DoesNothingAndSaysWhoDecidedThen()
    {
        var now = TimeProvider.System.GetUtcNow();
        var first = now.AddMinutes(1);
        var visit = await _host.PutAsync(PageSamples.Deciding with
        {
            Periods =
            [
                new StagePeriod(Stage.Received, now.AddHours(-2), now.AddHours(-1)),
                new StagePeriod(Stage.ChairReview, now.AddHours(-1), first),
                new StagePeriod(Stage.NoObjection, first, first.AddMinutes(1)),
                new StagePeriod(Stage.ChairReview, first.AddMinutes(1)),
            ],
        });
        await _host.Get<ITimeline>().AppendAsync(
            visit.Reference,
            [new TimelineDraft("1", first, "Decided", Samples.Chair, new Dictionary<string, string>(StringComparer.Ordinal) { ["verdict"] = "Approve" })],
            Stop);
        var path = await _host.LinkAsync(LinkPurpose.Decide, Samples.Chair, visit.Reference);

        var page = await _http.GetStringAsync(path, Stop);
        using var answer = await PostAsync(path, ("action", "act"), ("verdict", "Approve"));

        Assert.Contains(": Approved. Chair", page, StringComparison.Ordinal);
        Assert.Contains("A later e-mail has brought you a newer link.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Theory]
    [InlineData(LinkPurpose.Track, "Approve")]
    [InlineData(LinkPurpose.Clarify, "Approve")]
    [InlineData(LinkPurpose.TakePosition, "Approve")]
    public async Task Link_MadeForOneThing_DoesNothingElse(LinkPurpose purpose, string verdict)
    {
        var visit = await _host.PutAsync(PageSamples.Deciding);
        var path = await _host.LinkAsync(purpose, Samples.Mission, visit.Reference);

        using var answer = await PostAsync(path, ("action", "act"), ("verdict", verdict), ("text", "x"), ("answer", "x"), ("position", "Objection"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(visit.Revision, (await _host.UntilAsync(visit.Reference, _ => true)).Revision);
    }

    [Fact]
    public async Task Documents_OfALink_AreThoseThatItsHolderMaySeeAndNoOthers()
    {
        var entry = new DocumentEntry("note", 1, DocumentRole.Note, "Nota \"verbal\"\r\n.html", "text/html", 26, new string('1', 64));
        var inner = entry with { Id = "internal", Role = DocumentRole.Attachment, Name = "internal.txt" };
        var visit = await _host.PutAsync(PageSamples.Asked with { Documents = [entry, inner] });
        var other = await _host.PutAsync(PageSamples.Asked with { Documents = [entry, inner] });
        foreach (var document in (DocumentEntry[])[entry, inner])
        {
            await _host.Get<IDocuments>().StoreAsync(visit.Reference, document, "<script>alert(1)</script>!"u8.ToArray(), Stop);
        }

        var path = await _host.LinkAsync(LinkPurpose.Track, Samples.Mission, visit.Reference);
        using var own = await _http.GetAsync($"{path}/documents/note/1", Stop);
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal("attachment", own.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("sandbox", string.Join(' ', own.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        foreach (var wrong in (string[])["documents/internal/1", "documents/note/2", $"documents/..%2F{other.Reference}%2Fnote/1", "documents/%2e%2e/1"])
        {
            using var answer = await _http.GetAsync($"{path}/{wrong}", Stop);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Page_WithHostileWordsInIt_ShowsThemAsWordsAndAllowsNoScript()
    {
        const string Hostile = "</textarea><script>alert(1)</script><img src=x onerror=alert(1)>\"' onfocus=alert(1) x='";
        var visit = await _host.PutAsync(PageSamples.Asked with
        {
            Clarifications = [new Clarification(Hostile, Samples.Chair, Samples.Now)],
            Documents = [new DocumentEntry("message", 1, DocumentRole.Note, Hostile, "text/plain", 1, "00")],
        });
        var path = await _host.LinkAsync(LinkPurpose.Clarify, Samples.Mission, visit.Reference);

        using var shown = await _http.GetAsync(path, Stop);
        using var faulty = await PostAsync(path, ("action", "withdraw"), ("reason", Hostile + new string('x', CommandRules.MaxText)));

        foreach (var answer in (HttpResponseMessage[])[shown, faulty])
        {
            var document = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop), Stop);
            Assert.Empty(document.QuerySelectorAll("script, img, [onerror], [onfocus], [style]"));
            Assert.Contains("script", document.Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, faulty.StatusCode);
        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            string.Join(' ', shown.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("no-store", shown.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", Assert.Single(shown.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(shown.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Member_OfTheCommittee_DoesNotSeeWhatOthersSaid()
    {
        var visit = await _host.PutAsync(PageSamples.Circulated);

        var member = await _http.GetStringAsync(await _host.LinkAsync(LinkPurpose.TakePosition, Samples.Member, visit.Reference), Stop);
        var objector = await _http.GetStringAsync(await _host.LinkAsync(LinkPurpose.TakePosition, Samples.Objector, visit.Reference), Stop);
        var mission = await _http.GetStringAsync(await _host.LinkAsync(LinkPurpose.Track, Samples.Mission, visit.Reference), Stop);

        Assert.Contains("We need a day more.", objector, StringComparison.Ordinal);
        Assert.DoesNotContain("We need a day more.", member, StringComparison.Ordinal);
        Assert.DoesNotContain("We need a day more.", mission, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Body(params (string Name, string Value)[] fields) =>
        string.Join('&', fields.Select(field => $"{WebUtility.UrlEncode(field.Name)}={WebUtility.UrlEncode(field.Value)}"));

    private async Task<(VisitRequest Visit, string Path)> DecidingAsync()
    {
        var visit = await _host.PutAsync(PageSamples.Deciding);
        return (visit, await _host.LinkAsync(LinkPurpose.Decide, Samples.Chair, visit.Reference));
    }

    private Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields) => SendAsync(path, Body(fields), "own", "same-origin");

    private async Task<HttpResponseMessage> SendAsync(string path, string body, string? origin, string? site)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin == "own" ? _host.Address.GetLeftPart(UriPartial.Authority) : origin);
        }

        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        return await _http.SendAsync(request, Stop);
    }
}
