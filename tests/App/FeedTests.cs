using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Ical.Net;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Links;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.App;

/// <summary>Calendar feeds as a calendar program fetches them, and the links that lead to them.</summary>
public sealed class FeedTests(AzuriteFixture azurite)
{
    private static readonly Party Expert = new(PartyKind.Expert, "expert-06");
    private static readonly Party Other = new(PartyKind.Expert, "expert-05");
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feed_OfAnExpert_HasTheirOwnVisitsAsTheyStandAndNothingOfAnybodyElse()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var asked = await PutAsync(app, Invited([Expert, Other]));
        var agreed = await PutAsync(app, Invited([Expert, Other]).Agreed(Now));
        var off = await PutAsync(app, Invited([Expert, Other]).Agreed(Now).MoveTo(Stage.Cancelled, Now).Value!);
        var declined = await PutAsync(app, Invited([Expert, Other], InvitationAnswer.Decline));
        var others = await PutAsync(app, Invited([Other]));
        var putOff = await PutAsync(app, Invited([Expert]).PutOff(PlanWishes.None));

        var own = Read(await (await GetAsync(app, await ReplaceAsync(http, "Expert/expert-06"))).Content.ReadAsStringAsync(Stop));
        var all = Read(await (await GetAsync(app, await ReplaceAsync(http, "Officer/officer-01"))).Content.ReadAsStringAsync(Stop));

        Assert.Equal(
            new[] { (asked, "TENTATIVE"), (agreed, "CONFIRMED"), (off, "CANCELLED") }.OrderBy(entry => entry.Item1.ToString(), StringComparer.Ordinal),
            own.Events.Select(entry => (Reference.Parse(entry.Uid!.Split('@')[0]), entry.Status!)));
        Assert.All(own.Events, entry => Assert.Equal("America/Guatemala", entry.Start!.TzId));
        Assert.Equal("America/Guatemala", Assert.Single(own.TimeZones).TzId);
        Assert.All(own.Events, entry => Assert.Empty(entry.Attendees));
        var shown = all.Events.Select(entry => Reference.Parse(entry.Uid!.Split('@')[0])).ToHashSet();
        Assert.Superset(new HashSet<Reference> { asked, agreed, off, declined, others }, shown);
        Assert.DoesNotContain(putOff, shown);
    }

    [Fact]
    public async Task Feed_FetchedAgain_IsNotSentTwiceUntilAVisitChanges()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var party = new Party(PartyKind.Partner, "oas-cicte");
        var reference = await PutAsync(app, Invited([party]));
        var path = await ReplaceAsync(http, "Partner/oas-cicte");

        using var first = await GetAsync(app, path);
        using var again = await GetAsync(app, path, first.Headers.ETag);
        var visit = await app.Get<IRequestStore>().FindAsync(reference, Stop);
        await app.Get<IRequestStore>().SaveAsync(visit!.Agreed(Now), Stop);
        using var changed = await GetAsync(app, path, first.Headers.ETag);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (first.StatusCode, again.StatusCode, changed.StatusCode));
        Assert.Equal("text/calendar; charset=utf-8", first.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", Assert.Single(first.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-cache, private", first.Headers.CacheControl?.ToString());
        Assert.EndsWith(".ics", path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_ReplacedOrEnded_WorksNoMoreAndTheNewOneDoes()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var old = await ReplaceAsync(http, "Mission/GTM");
        var letters = await LinkAsync(app, LinkPurpose.Feed, new Party(PartyKind.Mission, "GTM"));
        var somebodyElses = await ReplaceAsync(http, "Supporter/GTM");

        var replaced = await ReplaceAsync(http, "Mission/GTM");

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK],
            await StatusesAsync(app, old, letters, replaced, somebodyElses));
        using var ended = await http.DeleteAsync("/api/links/Feed/Mission/GTM", Stop);
        Assert.Equal(HttpStatusCode.NoContent, ended.StatusCode);
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.OK], await StatusesAsync(app, replaced, somebodyElses));
    }

    [Fact]
    public async Task Link_MadeForOneThing_OpensNothingElseAndNothingForWhoeverHasLeft()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        var feed = await LinkAsync(app, LinkPurpose.Feed, Expert);

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound],
            await StatusesAsync(
                app,
                feed[..feed.LastIndexOf('/')],
                await LinkAsync(app, LinkPurpose.Track, Expert),
                await LinkAsync(app, LinkPurpose.Feed, new Party(PartyKind.Expert, "somebody-who-left"))));
    }

    [Theory]
    [InlineData("Feed/Expert/nobody", HttpStatusCode.NotFound, "no Expert 'nobody'")]
    [InlineData("Feed/Chair/chair", HttpStatusCode.NotFound, "could have a calendar feed")]
    [InlineData("Availability/Mission/GTM", HttpStatusCode.NotFound, "GET /api/experts")]
    [InlineData("Decide/Chair/chair", HttpStatusCode.UnprocessableEntity, "end by themselves")]
    [InlineData("Everything/Chair/chair", HttpStatusCode.BadRequest, "no purpose of links")]
    [InlineData("Feed/Friend/ana", HttpStatusCode.BadRequest, "no kind of party")]
    public async Task Replace_BadInput_IsAProblemThatSaysWhatToDo(string holder, HttpStatusCode status, string detail)
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();

        using var answer = await http.PostAsync($"/api/links/{holder}", content: null, Stop);

        Assert.Equal(status, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        Assert.Contains(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feeds_GuessedOneAfterAnother_AreSoonNotLookedUpAnyMore()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());

        var statuses = await StatusesAsync(app, [.. Enumerable.Range(0, 21).Select(guess => $"/v/{new string((char)('a' + guess), 52)}/visits.ics")]);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests), (statuses[0], statuses[^1]));
    }

    private static Calendar Read(string text) => Calendar.Load(text)!;

    private static VisitRequest Invited(IEnumerable<Party> parties, InvitationAnswer? answer = null)
    {
        var first = new DateOnly(Now.Year, 12, 4);
        var invitations = parties.Select(party => new Invitation(party, IsRequired: true, 1, Now) { Answer = party == Expert ? answer : null });
        return (VisitRequest.Begin(Reference.Parse("GTM-2017-01"), Now) with { Periods = [new StagePeriod(Stage.Scheduling, Now)] })
            .Invited(new VisitPlan(1, first, first.AddDays(1), [new Assignment(Other.Id, IsLead: true)], [.. invitations]));
    }

    private static async Task<Reference> PutAsync(AppHost app, VisitRequest visit)
    {
        var begun = await app.Get<IRequestStore>().BeginAsync(
            StateCode.Parse("GTM"), 2017, Guid.NewGuid().ToString(), reference => VisitRequest.Begin(reference, Now), CancellationToken.None);
        await app.Get<IRequestStore>().SaveAsync(visit with { Reference = begun.Reference }, CancellationToken.None);
        return begun.Reference;
    }

    private static async Task<string> LinkAsync(AppHost app, LinkPurpose purpose, Party party)
    {
        var grant = new LinkGrant(purpose, party, Reference: null, string.Empty, DateTimeOffset.MaxValue);
        return $"/v/{await app.Get<ILinks>().IssueAsync(grant, CancellationToken.None)}/visits.ics";
    }

    private static async Task<string> ReplaceAsync(HttpClient http, string holder)
    {
        using var answer = await http.PostAsync($"/api/links/Feed/{holder}", content: null, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var made = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        return new Uri(made.GetProperty("url").GetString()!).AbsolutePath;
    }

    private static async Task<HttpResponseMessage> GetAsync(AppHost app, string path, EntityTagHeaderValue? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return await app.Http.SendAsync(request, Stop);
    }

    private static async Task<HttpStatusCode[]> StatusesAsync(AppHost app, params IReadOnlyList<string> paths)
    {
        var statuses = new List<HttpStatusCode>();
        foreach (var path in paths)
        {
            using var answer = await GetAsync(app, path);
            statuses.Add(answer.StatusCode);
        }

        return [.. statuses];
    }
}
