using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Serverless.Domain.Availability;
using Serverless.Domain.Commands;
using Serverless.Domain.Languages;
using Serverless.Domain.Links;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Tests.Pages.Letters;
using Serverless.Workflow.Availability;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Triage;

namespace Serverless.Tests.Pages.Web;

/// <summary>Every page in a real browser, narrow and wide, light and dark, from left and from right: axe finds nothing, nothing is cut off.</summary>
public sealed class PageLookTests(PageHost host, Chromium chromium)
{
    // A folder in which each page is left as a picture, for whoever wants to look.
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("PAGE_PICTURES");

    // Of axe's findings those that are wrong. The structure of a page is the same in both colour schemes; its colours are all
    // that can be wrong in the dark alone.
    private const string Judge = """
        dark => axe.run(document, { resultTypes: ['violations'], ...(dark ? { runOnly: ['color-contrast'] } : {}) })
            .then(found => found.violations.map(wrong => `${wrong.id}: ${wrong.nodes.map(node => node.html).join(', ')}`))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Fact]
    public async Task Page_OfEveryKindInEveryLanguage_IsAccessibleInLightAndDarkAndFitsAPhoneAndADesk()
    {
        var paths = await PathsAsync();
        var wrong = new ConcurrentBag<string>();
        var seen = 0;
        await Parallel.ForEachAsync(LanguageTags.All, TestContext.Current.CancellationToken, async (language, _) =>
        {
            var page = await chromium.OpenAsync(host.Address, language.ToTag(), scripts: true);
            await page.AddInitScriptAsync(Axe);
            page.Request += (_, request) =>
            {
                if (!request.Url.StartsWith(host.Address.ToString(), StringComparison.Ordinal))
                {
                    wrong.Add($"{request.Url} is elsewhere");
                }
            };
            foreach (var (name, path) in paths)
            {
                await page.GotoAsync(path);
                if (name.StartsWith("faulty", StringComparison.Ordinal))
                {
                    await Chromium.FollowAsync(page, "form button[type=submit]");
                }

                await foreach (var fault in JudgeAsync(page, $"{name}.{language.ToTag()}", language))
                {
                    wrong.Add(fault);
                }

                Interlocked.Increment(ref seen);
            }

            await page.Context.CloseAsync();
        });

        Assert.Empty(wrong);
        Assert.Equal(LanguageTags.All.Count * paths.Count, seen);
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("answer")]
    [InlineData("plan")]
    [InlineData("programme")]
    [InlineData("reported")]
    public async Task Page_Printed_KeepsTheRecordAndLeavesOutWhatPaperCannotDo(string name)
    {
        var sample = PageSamples.All.Single(sample => sample.Name == name);
        var visit = await host.PutAsync(sample.Visit);
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(sample.Purpose, sample.Party, visit.Reference));
        var shown = await page.Locator("main dd, main td").CountAsync();

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.True(await page.Locator("h1").IsVisibleAsync());
        Assert.True(shown > 0);
        Assert.Equal(shown, await page.Locator("main dd, main td").Filter(new LocatorFilterOptions { Visible = true }).CountAsync());
        Assert.Equal(0, await page.Locator("form, .act, .endings, button").Filter(new LocatorFilterOptions { Visible = true }).CountAsync());
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

        var draft = await host.PutAsync(DraftSamples.Reviewing);
        var arabic = await host.PutAsync(DraftSamples.Arabic);
        paths.Add(("redline", $"{await host.LinkAsync(LinkPurpose.EditDraft, VisitSamples.Lead, draft.Reference)}/redline"));
        paths.Add(("redlineof", $"{await host.LinkAsync(LinkPurpose.ReviewDraft, DraftSamples.Health, draft.Reference)}/redline?return=1.1"));
        paths.Add(("redlinear", $"{await host.LinkAsync(LinkPurpose.ReviewDraft, Samples.Mission, arabic.Reference)}/redline"));
        paths.Add(("redlinenone", $"{await host.LinkAsync(LinkPurpose.ReviewDraft, Samples.Mission, arabic.Reference)}/redline?from=1&to=9"));
        paths.Add(("faulty", paths[1].Path));
        paths.Add(("faultyedit", paths.Single(path => path.Name == "edit").Path));
        foreach (var (name, outcome) in Outcomes)
        {
            paths.Add((name, await SentAsync(outcome)));
        }

        var held = await host.Get<ITriage>().HoldAsync(PageSamples.Held(Guid.NewGuid().ToString("N")), CancellationToken.None);
        paths.Add(("assign", await host.LinkAsync(LinkPurpose.Assign, Samples.Officer, reference: null, held.Id)));
        var expert = VisitSamples.Lead;
        await host.Get<IAvailability>().ChangeAsync(
            expert.Id,
            known => known with
            {
                Periods = VisitSamples.Absences.Select(period => period with { From = period.From.AddYears(100), Until = period.Until.AddYears(100) }).ToList(),
                Calendar = new CalendarState(new Uri("https://calendar.example/own.ics"), Samples.Now, Samples.Now, "calendar.example answers 500."),
            },
            CancellationToken.None);
        paths.Add(("away", $"{await host.LinkAsync(LinkPurpose.Availability, expert, reference: null)}?done=file&unread=2"));
        paths.Add(("faultyaway", await host.LinkAsync(LinkPurpose.Availability, expert, reference: null)));
        paths.Add(("note", $"/notes/{(await host.PutAsync(ReportingSamples.Closed)).Reference}"));
        paths.Add(("unknown", "/v/nothing"));
        return paths;
    }

    private static (string Name, CommandOutcome? Outcome)[] Outcomes =>
    [
        ("waiting", null),
        ("done", new CommandOutcome(Samples.Now, Stage.Declined, Refusal: null)),
        ("refused", new CommandOutcome(Samples.Now, Stage.ChairReview, new Refusal(RefusalReason.Invalid, "It contradicts itself."))),
    ];

    // So long ago that the page does not load again by itself while it is looked at.
    private async Task<string> SentAsync(CommandOutcome? outcome)
    {
        var visit = await host.PutAsync(PageSamples.Deciding);
        return await host.SentAsync(
            LinkPurpose.Decide, Samples.Chair, visit.Reference, new Decide(Verdict.Decline, "Not in this year."), outcome, Samples.Now);
    }

    private static async IAsyncEnumerable<string> JudgeAsync(IPage page, string name, Language language)
    {
        // What axe finds does not hang on the words, nor do colours: from left and from right once each is enough. Widths do.
        var isJudged = language is Language.English or Language.Arabic;
        ColorScheme[] schemes = isJudged || Pictures is not null
            ? [ColorScheme.Light, ColorScheme.Dark]
            : [ColorScheme.Light];
        foreach (var scheme in schemes)
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            foreach (var width in (int[])[320, 1280])
            {
                await page.SetViewportSizeAsync(width, 900);
                if (!await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"))
                {
                    yield return $"{name} is wider than {width}";
                }

                if (Pictures is not null)
                {
                    Directory.CreateDirectory(Pictures);
                    var file = Path.Combine(Pictures, $"{name}.{scheme}.{width}.png");
                    await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
                }
            }

            foreach (var wrong in isJudged ? await page.EvaluateAsync<string[]>(Judge, scheme == ColorScheme.Dark) : [])
            {
                yield return $"{name}, {scheme}: {wrong}";
            }
        }

        var direction = await page.Locator("html").GetAttributeAsync("dir");
        if (direction != (language == Language.Arabic ? "rtl" : "ltr"))
        {
            yield return $"{name} runs {direction}";
        }
    }
}
