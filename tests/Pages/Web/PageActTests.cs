using Microsoft.Playwright;
using Serverless.Domain.Commands;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Tests.Pages.Letters;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Triage;

namespace Serverless.Tests.Pages.Web;

/// <summary>What people do on the pages, in a browser without scripts, through to what the request is then.</summary>
public sealed class PageActTests(PageHost host, Chromium chromium)
{
    [Fact]
    public async Task Registration_ConfirmedThenDecidedByKeyboardAlone_IsDoneAndTheUsedLinkSaysByWhom()
    {
        var reference = await host.BeginAsync("GTM");
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.ConfirmRegistration, Samples.Officer, reference));
        await Chromium.FollowAsync(page, "text=Confirm and register");
        await SaysAsync(page, "Done");
        await host.UntilAsync(reference, visit => visit.Pending?.Step == Steps.ChairDecision);

        var path = await host.LinkAsync(LinkPurpose.Decide, Samples.Chair, reference);
        await page.GotoAsync(path);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#content", await page.Locator(":focus").GetAttributeAsync("href"));
        await Keys.TabToAsync(page, "#verdict-0");
        await page.Keyboard.PressAsync("Space");
        await Keys.TabToAsync(page, "#text");
        await page.Keyboard.TypeAsync("With UNREC.");
        await Keys.TabToAsync(page, "button[type=submit]");
        await page.Keyboard.PressAsync("Enter");
        await SaysAsync(page, "Approved");

        var decided = await host.UntilAsync(reference, visit => visit.Stage == Stage.NoObjection);
        var decision = Assert.Single(decided.Decisions);
        Assert.Equal((Verdict.Approve, Samples.Chair, "With UNREC."), (decision.Verdict, decision.By, decision.Text));
        await page.GotoAsync(path);
        var text = await page.InnerTextAsync("main");
        Assert.Contains("Nothing more is to be done by this link", text, StringComparison.Ordinal);
        Assert.Matches(@"20\d\d, \d\d:\d\d New York time \(UTC−0\d:00\): Approved\. Chair", text);
        Assert.Equal(0, await page.Locator("form").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Decision_ToAskWithoutAQuestion_IsToldWithEverythingKeptAndThenTheMissionAnswers()
    {
        var reference = await ToTheChairAsync("FRA");
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.Decide, Samples.Chair, reference));
        await page.CheckAsync("input[value=Ask]");
        await page.FillAsync("#until", "2030-01-01");
        await Chromium.FollowAsync(page, "button[type=submit]");
        Assert.StartsWith("Error:", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.True(await page.IsCheckedAsync("input[value=Ask]"));
        Assert.Equal("2030-01-01", await page.InputValueAsync("#until"));
        await page.ClickAsync(".errors a");
        Assert.EndsWith("#text", page.Url, StringComparison.Ordinal);
        await page.FillAsync("#text", "Which institutions?\n<b>All</b> of them?");
        await Chromium.FollowAsync(page, "button[type=submit]");
        await SaysAsync(page, "Clarification requested");
        await host.UntilAsync(reference, visit => visit.Pending?.Step == Steps.Clarification);

        await page.GotoAsync(await host.LinkAsync(LinkPurpose.Clarify, new Party(PartyKind.Mission, "FRA"), reference));
        Assert.Contains("<b>All</b> of them?", await page.InnerTextAsync("blockquote"), StringComparison.Ordinal);
        await page.FillAsync("#answer", "The Ministry.");
        await Chromium.FollowAsync(page, "button[type=submit]");
        await SaysAsync(page, "Answer");
        var answered = await host.UntilAsync(reference, visit => visit.Stage == Stage.ChairReview);
        Assert.Equal("The Ministry.", answered.Clarifications[0].Answer);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Mission_WithdrawsOnItsPage_IsAskedOnceMoreFirst()
    {
        var reference = await host.BeginAsync("FJI");
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.ConfirmRegistration, Samples.Officer, reference));
        await page.FillAsync("#question", "When?");
        await Chromium.FollowAsync(page, "text=Ask the mission >> nth=-1");
        await host.UntilAsync(reference, visit => visit.Pending?.Step == Steps.Clarification);

        await page.GotoAsync(await host.LinkAsync(LinkPurpose.Clarify, new Party(PartyKind.Mission, "FJI"), reference));
        await Chromium.FollowAsync(page, "text=Withdraw the request");
        Assert.Equal(Stage.AwaitingClarification, (await host.UntilAsync(reference, _ => true)).Stage);
        await Chromium.FollowAsync(page, "button[type=submit]");

        await host.UntilAsync(reference, visit => visit.Stage == Stage.Withdrawn);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Member_TakesAHoldThenObjects_AndTheRequestIsBackWithTheChair()
    {
        var reference = await ToTheChairAsync("ITA");
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.Decide, Samples.Chair, reference));
        await page.CheckAsync("input[value=Approve]");
        await Chromium.FollowAsync(page, "button[type=submit]");
        var circulated = await host.UntilAsync(reference, visit => visit is { Stage: Stage.NoObjection, Pending: not null });
        var member = circulated.Positions[0].Member;

        await page.GotoAsync(await host.LinkAsync(LinkPurpose.TakePosition, member, reference));
        await page.CheckAsync("input[value=Hold]");
        await Chromium.FollowAsync(page, "button[type=submit]");
        await SaysAsync(page, "Hold");
        await Chromium.FollowAsync(page, "text=Open the form again");
        Assert.Contains("Your position on record: Hold", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.CheckAsync("input[value=Objection]");
        await page.FillAsync("#text", "The dates collide.");
        await Chromium.FollowAsync(page, "button[type=submit]");
        await host.UntilAsync(reference, visit => visit.Stage == Stage.ChairReview && visit.Pending is not null);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Officer_SaysThatAMailBelongsNowhere_IsToldOnThePageFromThenOn()
    {
        var message = "From: someone@elsewhere.example\r\nSubject: Hello\r\n\r\nHello."u8.ToArray();
        var id = await host.Get<IRawMail>().StoreAsync(message, CancellationToken.None);
        await host.Get<ITriage>().HoldAsync(PageSamples.Held(id), CancellationToken.None);
        var path = await host.LinkAsync(LinkPurpose.Assign, Samples.Officer, reference: null, id);
        var page = await chromium.OpenAsync(host.Address);

        await page.GotoAsync(path);
        Assert.Contains("Misión <b>de</b> Guatemala", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.CheckAsync("input[value=known]");
        await page.FillAsync("#reference", "soon");
        await Chromium.FollowAsync(page, "button[type=submit]");
        Assert.Contains("This is not a reference: soon", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.CheckAsync("input[value=nowhere]");
        await Chromium.FollowAsync(page, "button[type=submit]");

        Assert.Contains("It belongs nowhere. Secretariat", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Equal(TriageState.Dismissed, (await host.Get<ITriage>().FindAsync(id, CancellationToken.None))!.State);
        Assert.Equal(0, await page.Locator("form").CountAsync());
        await page.Context.CloseAsync();
    }

    private async Task<Reference> ToTheChairAsync(string state)
    {
        var reference = await host.BeginAsync(state);
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.ConfirmRegistration, Samples.Officer, reference));
        await Chromium.FollowAsync(page, "text=Confirm and register");
        await page.Context.CloseAsync();
        await host.UntilAsync(reference, visit => visit.Pending?.Step == Steps.ChairDecision);
        return reference;
    }

    // Without another click: the page says so at once, or looks again by itself.
    private static Task SaysAsync(IPage page, string words) => Assertions.Expect(page.Locator(".notice[role=status]"))
        .ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { Timeout = (float)Wait.DefaultLimit.TotalMilliseconds });
}
