using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Serverless.Domain.Links;
using Serverless.Pages.Web;
using Serverless.Tests.Pages.Letters;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting.Views;

namespace Serverless.Tests.Pages.Web;

/// <summary>A comparison on a page: every change with its author and day, for eyes and for ears, in any direction.</summary>
public sealed class RedlinePageTests(PageHost host, Chromium chromium)
{
    private static readonly DateTimeOffset At = new(2017, 12, 4, 15, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Page_WithoutAQuestion_ShowsTheVersionBeforeTheNewestAgainstIt_AndAnyOtherPairOnRequest()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync($"{await host.LinkAsync(LinkPurpose.ReviewDraft, DraftSamples.Health, visit.Reference)}/redline");

        Assert.Contains("From version 1 to version 2", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Contains("2017", await page.Locator(".redline ins").AllInnerTextsAsync().ContinueWith(texts => string.Concat(texts.Result), TaskScheduler.Default), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator(".redline tr.row-in").CountAsync());
        Assert.Equal(1, await page.Locator(".redline tr.row-out").CountAsync());
        await page.SelectOptionAsync("#from", "2");
        await page.SelectOptionAsync("#to", "1");
        await Chromium.FollowAsync(page, ".pair button");
        Assert.Contains("From version 2 to version 1", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.SelectOptionAsync("#to", "2");
        await Chromium.FollowAsync(page, ".pair button");
        Assert.Contains("There is no difference.", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await Chromium.FollowAsync(page, "a[href*='return=1.1']");
        Assert.Contains("2019", await page.InnerTextAsync(".redline ins:not(.end)"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Page_Printed_KeepsChangesAndLegendAndLeavesOutWhatPaperCannotDo()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync($"{await host.LinkAsync(LinkPurpose.EditDraft, VisitSamples.Lead, visit.Reference)}/redline");

        await page.EmulateMediaAsync(new Microsoft.Playwright.PageEmulateMediaOptions { Media = Microsoft.Playwright.Media.Print });

        Assert.True(await page.Locator(".legend").IsVisibleAsync());
        Assert.True(await page.Locator(".redline tr.row-out").IsVisibleAsync());
        Assert.Equal("visible", await page.Locator(".scroll").First.EvaluateAsync<string>("part => getComputedStyle(part).overflowX"));
        Assert.False(await page.Locator(".pair").IsVisibleAsync());
        Assert.False(await page.Locator(".ways").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Download_IsTheSameComparisonAsAWordDocument()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        using var http = new HttpClient { BaseAddress = host.Address };
        var path = await host.LinkAsync(LinkPurpose.ReviewDraft, DraftSamples.Health, visit.Reference);

        using var answer = await http.GetAsync($"{path}/redline.docx?from=1&to=2", TestContext.Current.CancellationToken);
        using var none = await http.GetAsync($"{path}/redline?from=1&to=9", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, DraftSamples.Docx, "attachment"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.DispositionType));
        Assert.True(host.Get<IRedlines>().Read(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).IsDone);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Marks_OfEveryKind_AreSaidAndShownAndNothingOfTheDocumentActs()
    {
        var page = await RenderAsync(new Redline(
        [
            Paragraph(new RedlineSpan("Plan", string.Empty, null)) with { HeadingLevel = 1 },
            Paragraph(new RedlineSpan("Deep", string.Empty, null)) with { HeadingLevel = 4 },
            Paragraph(
                new RedlineSpan("kept", "bold", null),
                Span("in", RedlineKind.Inserted),
                Span("out", RedlineKind.Deleted),
                Span("<script>alert(1)</script>", RedlineKind.MovedFrom),
                Span("to", RedlineKind.MovedTo),
                Span("look", RedlineKind.Formatted)) with { End = Mark(RedlineKind.Inserted), Style = Mark(RedlineKind.Formatted) },
            Paragraph(Span("point", RedlineKind.Inserted)) with { IsListItem = true },
            Paragraph(new RedlineSpan("point", string.Empty, null)) with { IsListItem = true },
            Paragraph(new RedlineSpan("فقرة", string.Empty, null)) with { IsRightToLeft = true },
            new RedlineTable([new RedlineRow([[Paragraph(Span("cell", RedlineKind.Deleted))]], Mark(RedlineKind.Deleted))]),
        ]));
        var shown = page.QuerySelector(".redline")!;

        Assert.Equal(["Inserted: Ana <Paz>, 4 December 2017", "Moved to here: Ana <Paz>, 4 December 2017", "New paragraph: Ana <Paz>, 4 December 2017", "Inserted: Ana <Paz>, 4 December 2017"],
            shown.QuerySelectorAll("ins").Select(mark => mark.GetAttribute("title")));
        Assert.All(shown.QuerySelectorAll("ins, del, span.restyled"), mark => Assert.NotNull(mark.QuerySelector(".unseen")));
        Assert.Equal(["2", "3"], shown.QuerySelectorAll("[role=heading]").Select(heading => heading.GetAttribute("aria-level")));
        Assert.Equal(2, Assert.Single(shown.QuerySelectorAll("ul")).ChildElementCount);
        Assert.Equal("rtl", shown.QuerySelectorAll("p").Single(one => one.TextContent == "فقرة").GetAttribute("dir"));
        Assert.Contains("Row taken out: Ana <Paz>", shown.QuerySelector("tr.row-out td .unseen")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Contains("<script>alert(1)</script>", shown.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_NextToEachOther_StayTogether()
    {
        var page = await RenderAsync(new Redline([Paragraph(new RedlineSpan("un", string.Empty, null), Span("der", RedlineKind.Inserted), new RedlineSpan("  stood", string.Empty, null))]));
        var paragraph = page.QuerySelector(".redline p")!;
        foreach (var hidden in paragraph.QuerySelectorAll(".unseen").ToList())
        {
            hidden.Remove();
        }

        Assert.Equal("under  stood", paragraph.TextContent);
    }

    private static RedlineParagraph Paragraph(params IReadOnlyList<RedlineSpan> spans) => new(spans);

    private static RedlineSpan Span(string text, RedlineKind kind) => new(text, string.Empty, Mark(kind));

    private static RedlineMark Mark(RedlineKind kind) => new(kind, "Ana <Paz>", At);

    private async Task<IDocument> RenderAsync(Redline redline)
    {
        var reader = new Reader(Paper.Words[Domain.Languages.Language.English], Samples.NewYork, Seeds.Index, VisitSamples.Lead, "/v/x", Chosen: null);
        var html = await host.Get<PageRenderer>().RenderAsync(new RedlineView(reader, DraftSamples.Reviewing, new DraftPair(1, 2), redline));
        return await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
    }
}
