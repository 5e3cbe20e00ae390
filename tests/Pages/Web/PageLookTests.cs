using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Serverless.Domain.Languages;
using Serverless.Domain.Links;
using Serverless.Tests.Pages.Letters;
using Serverless.Workflow.Triage;

namespace Serverless.Tests.Pages.Web;

/// <summary>Every page in a real browser, narrow and wide, from left and from right: axe finds nothing, nothing is cut off.</summary>
public sealed class PageLookTests(PageHost host, Chromium chromium) : IClassFixture<PageHost>
{
    // A folder in which each page is left as a picture, for whoever wants to look.
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("PAGE_PICTURES");

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Arabic)]
    [InlineData(Language.Spanish)]
    [InlineData(Language.French)]
    [InlineData(Language.Russian)]
    [InlineData(Language.Chinese)]
    public async Task Page_OfEveryKind_IsAccessibleAndFitsAPhoneAndADesk(Language language)
    {
        var page = await chromium.OpenAsync(host.Address, language.ToTag(), scripts: true);
        var elsewhere = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(host.Address.ToString(), StringComparison.Ordinal))
            {
                elsewhere.Add(request.Url);
            }
        };
        foreach (var (name, path) in await PathsAsync())
        {
            await page.GotoAsync(path);
            if (name == "faulty")
            {
                await Chromium.FollowAsync(page, "button[type=submit]");
            }

            await FitsAsync(page, $"{name}.{language.ToTag()}", language);
        }

        Assert.Empty(elsewhere);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Page_Printed_KeepsTheRecordAndLeavesOutWhatPaperCannotDo()
    {
        var visit = await host.PutAsync(PageSamples.Deciding);
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.Decide, Samples.Chair, visit.Reference));
        var shown = await page.Locator("main dd").CountAsync();

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await page.Locator("h1").IsVisibleAsync());
        Assert.True(shown > 0);
        Assert.Equal(shown, await page.Locator("main dd").Filter(new LocatorFilterOptions { Visible = true }).CountAsync());
        Assert.False(await page.Locator("form").First.IsVisibleAsync());
        Assert.False(await page.Locator(".languages").First.IsVisibleAsync());
        Assert.NotEmpty(await page.PdfAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Page_ForABrowserInNoneOfTheLanguages_IsInThatOfTheRegisterAndOffersTheOthers()
    {
        var visit = await host.PutAsync(PageSamples.Deciding);
        var path = await host.LinkAsync(LinkPurpose.Decide, Samples.Chair, visit.Reference);
        var page = await chromium.OpenAsync(host.Address, "de");

        await page.GotoAsync(path);
        Assert.Equal("es", await page.Locator("html").GetAttributeAsync("lang"));
        foreach (var language in LanguageTags.All)
        {
            await Chromium.FollowAsync(page, $".languages a[hreflang={language.ToTag()}]");
            Assert.StartsWith(language.ToTag(), await page.Locator("html").GetAttributeAsync("lang"), StringComparison.Ordinal);
            Assert.Equal(language == Language.Arabic ? "rtl" : "ltr", await page.Locator("html").GetAttributeAsync("dir"));
            Assert.Contains(Paper.Words[language]["page.decide.button"], await page.InnerTextAsync("main"), StringComparison.Ordinal);
        }

        await page.Context.CloseAsync();
    }

    private async Task<IReadOnlyList<(string Name, string Path)>> PathsAsync()
    {
        var paths = new List<(string Name, string Path)>();
        foreach (var (name, purpose, party, visit, query) in PageSamples.All)
        {
            var put = await host.PutAsync(visit);
            paths.Add((name, $"{await host.LinkAsync(purpose, party, put.Reference)}?{query}"));
        }

        paths.Add(("faulty", paths[1].Path));
        var held = await host.Get<ITriage>().HoldAsync(PageSamples.Held(Guid.NewGuid().ToString("N")), CancellationToken.None);
        paths.Add(("assign", await host.LinkAsync(LinkPurpose.Assign, Samples.Officer, reference: null, held.Id)));
        paths.Add(("unknown", "/v/nothing"));
        return paths;
    }

    private static async Task FitsAsync(IPage page, string name, Language language)
    {
        foreach (var width in (int[])[320, 1280])
        {
            await page.SetViewportSizeAsync(width, 1500);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{name} is wider than {width}");
            if (Pictures is not null)
            {
                Directory.CreateDirectory(Pictures);
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, $"{name}.{width}.png") });
            }
        }

        Assert.Equal(language == Language.Arabic ? "rtl" : "ltr", await page.Locator("html").GetAttributeAsync("dir"));
        var found = await page.RunAxe();
        Assert.True(found.Violations is [], $"{name}: {string.Join("; ", found.Violations.Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"))}");
    }
}
