using System.Net;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Tests.Pages.Letters;

namespace Serverless.Tests.Pages.Web;

/// <summary>A visit is put off or called off, or a request withdrawn, on a page: by whoever may, asked once more, at any stage before the visit.</summary>
public sealed class EndingPageTests(PageHost host, Chromium chromium)
{
    public static TheoryData<Stage> BeforeTheVisit => [.. Enum.GetValues<Stage>().Where(stage => stage.IsBeforeVisit())];

    [Theory]
    [MemberData(nameof(BeforeTheVisit))]
    public async Task Officer_FollowingARequestAtAnyStageBeforeTheVisit_CanCallItOff(Stage stage)
    {
        var visit = await host.PutAsync(RunningVisits.Asked() with { Periods = [new StagePeriod(Stage.Received, Samples.Now, Samples.Now), new StagePeriod(stage, Samples.Now)] });
        var path = await host.LinkAsync(LinkPurpose.Manage, Samples.Officer, visit.Reference);
        var page = await chromium.OpenAsync(host.Address);

        await page.GotoAsync(path);
        await Chromium.FollowAsync(page, "text=Call the visit off");

        Assert.Equal("Call the visit off", await page.InnerTextAsync("h1"));
        Assert.Equal(1, await page.Locator("button[value=cancel]").CountAsync());
        Assert.Equal(visit.Revision, (await host.UntilAsync(visit.Reference, _ => true)).Revision);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Officer_WhileAnswersAreAwaited_CallsTheVisitOffByKeyboardAlone()
    {
        var visit = await host.RunAsync(RunningVisits.Asked());
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync($"{await host.LinkAsync(LinkPurpose.Manage, Samples.Officer, visit.Reference)}?cancel=1");

        await Keys.TabToAsync(page, "#reason");
        await page.Keyboard.TypeAsync("The minister has resigned.");
        await Keys.TabToAsync(page, "button[value=cancel]");
        await page.Keyboard.PressAsync("Enter");

        await host.UntilAsync(visit.Reference, now => now.Stage == Stage.Cancelled);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(PartyKind.Coordinator, LinkPurpose.ConfirmPlan)]
    [InlineData(PartyKind.Mission, LinkPurpose.AnswerInvitation)]
    public async Task Visit_PutOffByWhoeverMay_IsPlannedForLaterDays(PartyKind kind, LinkPurpose purpose)
    {
        var visit = await host.RunAsync(RunningVisits.Asked());
        var by = kind == PartyKind.Mission ? Samples.Mission : VisitSamples.Coordinator;
        var later = RunningVisits.First.AddDays(28);

        using var answer = await host.PostAsync(
            await host.LinkAsync(purpose, by, visit.Reference), ("action", "postpone"), ("reason", "Elections."), ("notBefore", later.ToString("yyyy-MM-dd", null)));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var off = await host.UntilAsync(visit.Reference, now => now.Wishes.NotBefore is not null);
        Assert.Equal((Stage.Scheduling, later), (off.Stage, off.Wishes.NotBefore!.Value));
        Assert.Null(off.Plan);
    }

    [Fact]
    public async Task Mission_AtAnyStage_WithdrawsWhereItFollowsTheRequest()
    {
        var visit = await host.RunAsync(RunningVisits.Asked());
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.Manage, Samples.Mission, visit.Reference));
        Assert.Equal(0, await page.Locator("text=Call the visit off").CountAsync());
        await Chromium.FollowAsync(page, "text=Withdraw the request");
        await Chromium.FollowAsync(page, "button[value=withdraw]");

        await host.UntilAsync(visit.Reference, now => now.Stage == Stage.Withdrawn);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(LinkPurpose.Track, PartyKind.Officer, "cancel")]
    [InlineData(LinkPurpose.Track, PartyKind.Mission, "withdraw")]
    [InlineData(LinkPurpose.AnswerInvitation, PartyKind.Expert, "cancel")]
    [InlineData(LinkPurpose.AnswerInvitation, PartyKind.Expert, "postpone")]
    [InlineData(LinkPurpose.AnswerInvitation, PartyKind.Mission, "cancel")]
    [InlineData(LinkPurpose.ConfirmPlan, PartyKind.Coordinator, "withdraw")]
    public async Task Link_ThatDoesNotLetItsHolderEndARequest_NeitherOffersNorDoesIt(LinkPurpose purpose, PartyKind kind, string ending)
    {
        var visit = await host.PutAsync(RunningVisits.Asked());
        var by = kind switch
        {
            PartyKind.Officer => Samples.Officer,
            PartyKind.Mission => Samples.Mission,
            PartyKind.Coordinator => VisitSamples.Coordinator,
            _ => VisitSamples.Lead,
        };
        var path = await host.LinkAsync(purpose, by, visit.Reference);
        using var http = new HttpClient { BaseAddress = host.Address };

        var page = await http.GetStringAsync($"{path}?{ending}=1", TestContext.Current.CancellationToken);
        using var answer = await host.PostAsync(path, ("action", ending), ("reason", "x"));

        Assert.DoesNotContain($"value=\"{ending}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"?{ending}=1", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(visit.Revision, (await host.UntilAsync(visit.Reference, _ => true)).Revision);
    }
}
