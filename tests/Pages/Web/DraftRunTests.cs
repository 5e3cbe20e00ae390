using System.IO.Compression;
using Microsoft.Playwright;
using Serverless.Domain.Drafts;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Tests.Pages.Letters;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Documents;

namespace Serverless.Tests.Pages.Web;

/// <summary>A draft goes from the first round to agreement on pages alone, with the process at work behind them.</summary>
public sealed class DraftRunTests(PageHost host, Chromium chromium)
{
    [Fact]
    public async Task Draft_SentBackEditedAndAgreedOnPages_IsAgreed()
    {
        var begun = RunningVisits.Begun().MoveTo(Stage.Drafting, TimeProvider.System.GetUtcNow()).Value!;
        var visit = await host.RunAsync(begun);
        await host.UntilAsync(visit.Reference, now => now.Pending?.Step == Steps.DraftReview);
        var page = await chromium.OpenAsync(host.Address);
        var review = await host.LinkAsync(LinkPurpose.ReviewDraft, Samples.Mission, visit.Reference);

        // The version comes down and goes back as it is, with words beside it.
        await page.GotoAsync(review);
        await page.SetInputFilesAsync("#file", await DownloadAsync(page, "nap/1"));
        await page.FillAsync("#remarks", "Please name the ministry.");
        await page.CheckAsync("#private");
        await Chromium.FollowAsync(page, "button[value=return]");
        await SaysAsync(page, "Your answer to the draft is taken");
        var returned = await host.UntilAsync(visit.Reference, now => now.Drafting!.Round!.Returns.Any(one => one.By == Samples.Mission));
        Assert.Equal((1, 1, false), (returned.Drafting!.Round!.Returns[0].Version, returned.Drafting.Round.Returns[0].Comments, returned.Drafting.Round.Returns[0].IsLate));
        if (returned.Pending?.Step == Steps.DraftReview)
        {
            foreach (var other in returned.Drafting.Round.Silent.ToList())
            {
                await AgreeAsync(page, other, visit.Reference, version: 1);
            }
        }

        await host.UntilAsync(visit.Reference, now => now.Pending?.Step == Steps.DraftEdit);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.EditDraft, RunningVisits.Lead, visit.Reference));
        Assert.Contains("Please name the ministry.", await page.InnerTextAsync("#ledger"), StringComparison.Ordinal);
        await page.SelectOptionAsync("#ledger select >> nth=0", "Accepted");
        await Chromium.FollowAsync(page, "button[value=settle]");
        await SaysAsync(page, "Saved");
        await page.SetInputFilesAsync("#version-file", await DownloadAsync(page, "nap-round/1"));
        await Chromium.FollowAsync(page, "button[value=issue]");
        await SaysAsync(page, "New version taken");

        var second = await host.UntilAsync(visit.Reference, now => now is { Drafting.Newest: 2, Pending.Step: Steps.DraftReview });
        await AssertHoldsNothingOfAsync("Please name the ministry.", second);
        foreach (var party in second.Drafting!.Round!.Asked)
        {
            await AgreeAsync(page, party, visit.Reference, version: 2);
        }

        var agreed = await host.UntilAsync(visit.Reference, now => now.Drafting!.Outcome is not null);
        Assert.Equal((DraftEnd.Agreed, 2), (agreed.Drafting!.Outcome!.End, agreed.Drafting.Outcome.Version));
        await page.GotoAsync(review);
        Assert.Contains("Draft agreed (version 2)", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    // What was said to the editors alone does not go round with the next version, even if the editor left it where it stood.
    private async Task AssertHoldsNothingOfAsync(string words, VisitRequest visit)
    {
        foreach (var entry in visit.Documents.Where(entry => entry is { Id: NapDrafting.Document or NapDrafting.Redline, Version: 2 }))
        {
            await using var content = await host.Get<IDocuments>().OpenAsync(visit.Reference, entry, TestContext.Current.CancellationToken);
            await using var parts = new ZipArchive(content!);
            foreach (var part in parts.Entries)
            {
                using var reader = new StreamReader(await part.OpenAsync());
                Assert.DoesNotContain(words, await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            }
        }
    }

    private async Task AgreeAsync(IPage page, Party party, Reference reference, int version)
    {
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.ReviewDraft, party, reference));
        await Chromium.FollowAsync(page, $"text=Agree to version {version}");
        await Chromium.FollowAsync(page, "button[value=agree]");
        await SaysAsync(page, "Your agreement is on record");
    }

    private async Task<FilePayload> DownloadAsync(IPage page, string document)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        var path = await page.Locator($"a[href*='/documents/{document}']").First.GetAttributeAsync("href");
        var content = await http.GetByteArrayAsync(path, TestContext.Current.CancellationToken);
        return new FilePayload { Name = "NAP.docx", MimeType = DraftSamples.Docx, Buffer = content };
    }

    private static Task SaysAsync(IPage page, string words) => Assertions.Expect(page.Locator(".notice[role=status]"))
        .ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { Timeout = (float)Wait.DefaultLimit.TotalMilliseconds });
}
