using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Serverless.Domain.Register;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Planning;
using Serverless.Workflow.Requests;

namespace Serverless.Tests.App;

public sealed class PlanApiTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task GetPlan_OfARequestPlannedWithOthers_TellsItsOwnPlanWithTheReasonsAndIsNotSentTwice()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());
        using var http = app.WithKey();
        var visit = await app.Get<IRequestStore>().BeginAsync(
            StateCode.Parse("ESP"), 2017, Guid.NewGuid().ToString(), Samples.Full, CancellationToken.None);
        var path = $"/api/requests/{visit.Reference}/plan";
        using var early = await http.GetAsync(path, TestContext.Current.CancellationToken);
        await app.Get<IPlanStore>().KeepAsync(Samples.Drawn(visit.Reference), CancellationToken.None);

        using var first = await http.GetAsync(path, TestContext.Current.CancellationToken);
        using var asked = new HttpRequestMessage(HttpMethod.Get, path);
        asked.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));
        using var again = await http.SendAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotModified), (early.StatusCode, first.StatusCode, again.StatusCode));
        var plan = JsonDocument.Parse(await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(visit.Reference.ToString(), plan.GetProperty("proposed").GetProperty("reference").GetString());
        Assert.Equal(visit.Reference.ToString(), Assert.Single(plan.GetProperty("alternatives").EnumerateArray()).GetProperty("visit").GetProperty("reference").GetString());
        Assert.Equal("FRA-2017-01", Assert.Single(plan.GetProperty("others").EnumerateArray()).GetProperty("reference").GetString());
        Assert.Equal(
            ["Dates: not nearer: expert-03 is away, 2017-11-27.", "expert-01: leads, speaks Spanish.", "expert-02: covers chemical."],
            plan.GetProperty("words").EnumerateArray().Select(words => words.GetString()));
        Assert.Equal("expert-03 is away, 2017-11-27.", plan.GetProperty("conflictWords")[0].GetString());
    }
}
