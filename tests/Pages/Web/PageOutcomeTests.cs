using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using Serverless.App.Pages;
using Serverless.Domain.Commands;
using Serverless.Domain.Links;
using Serverless.Domain.Requests;
using Serverless.Tests.Pages.Letters;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Commands;

namespace Serverless.Tests.Pages.Web;

/// <summary>What became of a form is told without another click, and nothing is sent twice.</summary>
public sealed class PageOutcomeTests(PageHost host, Chromium chromium)
{
    private static readonly Decide Declines = new(Verdict.Decline, "Not yet.");

    [Fact]
    public async Task Outcome_ThatTakesLonger_ComesByItselfOntoThePageThatSaysSo()
    {
        var visit = await host.PutAsync(PageSamples.Deciding);
        var path = await host.SentAsync(LinkPurpose.Decide, Samples.Chair, visit.Reference, Declines, outcome: null, TimeProvider.System.GetUtcNow());
        var page = await chromium.OpenAsync(host.Address);

        await page.GotoAsync(path);
        var told = await page.InnerTextAsync(".notice[role=status]:focus");
        Assert.Contains("looks again by itself", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing more is to be done", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await foreach (var open in host.Get<ICommandInbox>().ListOpenAsync(DateTimeOffset.MaxValue, Stop))
        {
            if (open.Reference == visit.Reference)
            {
                await host.Get<ICommandInbox>().CompleteAsync(open.Reference, open.Key, new CommandOutcome(Samples.Now, Stage.Declined, Refusal: null), Stop);
            }
        }

        await Assertions.Expect(page.Locator(".notice[role=status]")).ToContainTextAsync(
            "Declined", new LocatorAssertionsToContainTextOptions { Timeout = (float)Wait.DefaultLimit.TotalMilliseconds });
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, false)]
    public async Task Page_OfWhatIsOnItsWay_LooksAgainForTwoMinutesAndNoLonger(int minutes, bool looks)
    {
        var visit = await host.PutAsync(PageSamples.Deciding);
        var at = TimeProvider.System.GetUtcNow().AddMinutes(-minutes);
        var path = await host.SentAsync(LinkPurpose.Decide, Samples.Chair, visit.Reference, Declines, outcome: null, at);
        using var http = new HttpClient { BaseAddress = host.Address };

        using var answer = await http.GetAsync(path, Stop);

        Assert.Equal(looks, answer.Headers.Contains("Refresh"));
    }

    [Fact]
    public async Task Form_SentInABrowser_LeadsToAPageThatCanBeLoadedAgainWithoutSendingAgain()
    {
        var reference = await host.BeginAsync("NOR");
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.ConfirmRegistration, Samples.Officer, reference));
        var sent = new List<string>();
        page.Request += (_, request) => sent.Add(request.Method);

        await Chromium.FollowAsync(page, "button[value=act]");
        var told = await page.InnerTextAsync(".notice");
        await page.ReloadAsync();

        Assert.Equal("POST", Assert.Single(sent, method => method != "GET"));
        Assert.Contains("Done", told, StringComparison.Ordinal);
        Assert.Equal(told, await page.InnerTextAsync(".notice"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Sender_OfAFormThatIsNotCarriedOut_IsKeptWaitingAShortWhileByTheClock()
    {
        var time = new FakeTimeProvider();
        var began = time.GetUtcNow();

        var waiting = new OutcomeWait(host.Get<ICommandInbox>(), time).WaitAsync(Samples.Reference, "none", Stop);
        for (; time.GetUtcNow() - began < OutcomeWait.Most / 2; time.Advance(TimeSpan.FromMilliseconds(100)))
        {
            Assert.False(waiting.IsCompleted);
        }

        while (!waiting.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
