using System.Net;
using Microsoft.Playwright;
using Serverless.Domain.Links;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;
using Serverless.Pages.Web.Forms;
using Serverless.Tests.Pages.Letters;
using Serverless.Tests.Utilities;

namespace Serverless.Tests.Pages.Web;

/// <summary>The lead expert reports on the days of a visit on a page, sees what was reported, and corrects it.</summary>
public sealed class ReportPageTests(PageHost host, Chromium chromium)
{
    [Fact]
    public async Task Lead_ReportsByKeyboardAloneAndCorrectsIt_TheLastReportStands()
    {
        var visit = await host.RunAsync(RunningVisits.Begun());
        await host.UntilAsync(visit.Reference, now => now.Pending?.Step == Steps.VisitDay);
        var day = visit.Plan!.First;
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.ReportDay, RunningVisits.Lead, visit.Reference));

        await Keys.TabToAsync(page, $"#{ReportForm.Presented(day)}");
        await page.Keyboard.TypeAsync("The resolution – Ms. Ocampo");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("The matrix (by Mr. B)");
        await Keys.TabToAsync(page, $"#{ReportForm.TookPart(day)}");
        await page.Keyboard.TypeAsync("Ministry of Health");
        await Keys.TabToAsync(page, "button[value=act]");
        await page.Keyboard.PressAsync("Enter");
        await SaysAsync(page, "Report taken");
        var report = Assert.Single((await host.UntilAsync(visit.Reference, now => now.Reports.Count > 0)).Reports);
        Assert.Equal([new PresentedSession("The resolution", "Ms. Ocampo"), new PresentedSession("The matrix", "Mr. B")], report.Presented);
        Assert.Equal((RunningVisits.Lead, day), (report.By, report.Day));
        Assert.Equal(["Ministry of Health"], report.TookPart);

        await Chromium.FollowAsync(page, "text=Open the form again");
        Assert.Contains("Ministry of Health", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.ClickAsync("summary:has-text('Correct this report')");
        Assert.Equal("The resolution – Ms. Ocampo\nThe matrix – Mr. B", await page.InputValueAsync($"#{ReportForm.Presented(day)}"));
        await page.FillAsync($"#{ReportForm.Agreed(day)}", "A first draft by March.");
        await Chromium.FollowAsync(page, "button[value=act]");

        var corrected = await host.UntilAsync(visit.Reference, now => now.Reports is [{ Agreed.Length: > 0 }]);
        Assert.Equal("A first draft by March.", corrected.Reports[0].Agreed);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Report_OfADayToCome_IsNotTaken()
    {
        var visit = await host.PutAsync(RunningVisits.Begun());
        var path = await host.LinkAsync(LinkPurpose.ReportDay, RunningVisits.Lead, visit.Reference);
        var tomorrow = visit.Plan!.Last;

        using var answer = await host.PostAsync(path, ("action", "act"), ("day", tomorrow.ToString("yyyy-MM-dd", null)), (ReportForm.Agreed(tomorrow), "Everything."));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(visit.Revision, (await host.UntilAsync(visit.Reference, _ => true)).Revision);
    }

    [Fact]
    public async Task Reports_AreForTheTeamAndTheCommittee_NotForGuests()
    {
        var visit = await host.PutAsync(VisitSamples.Visiting.Reported(VisitSamples.Report));

        Assert.Contains("A first draft by March.", await ShownAsync(LinkPurpose.ReportDay, VisitSamples.Lead, visit.Reference), StringComparison.Ordinal);
        Assert.Contains("A first draft by March.", await ShownAsync(LinkPurpose.Track, Samples.Officer, visit.Reference), StringComparison.Ordinal);
        Assert.DoesNotContain("A first draft by March.", await ShownAsync(LinkPurpose.Prepare, VisitSamples.Partner, visit.Reference), StringComparison.Ordinal);
    }

    private async Task<string> ShownAsync(LinkPurpose purpose, Domain.Parties.Party party, Reference reference)
    {
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(purpose, party, reference));
        var text = await page.InnerTextAsync("main");
        await page.Context.CloseAsync();
        return text;
    }

    private static Task SaysAsync(IPage page, string words) => Assertions.Expect(page.Locator(".notice[role=status]"))
        .ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { Timeout = (float)Wait.DefaultLimit.TotalMilliseconds });
}
