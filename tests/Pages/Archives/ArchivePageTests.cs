using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Serverless.Domain.Documents;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Statistics;
using Serverless.Domain.Timeline;
using Serverless.Pages.Archives;
using Serverless.Tests.Pages.Letters;
using Serverless.Tests.Pages.Web;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Closing;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Pages.Archives;

/// <summary>The page of an archive: the whole case, from a folder, in a browser that fetches nothing.</summary>
public sealed class ArchivePageTests(Chromium chromium)
{
    // A folder in which the page is left as a picture, for whoever wants to look.
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("PAGE_PICTURES");

    [Fact]
    public async Task Page_OfAWholeCase_IsAccessibleFetchesNothingAndShowsEveryPart()
    {
        using var folder = new TempFolder();
        var file = folder.Combine("index.html");
        await File.WriteAllTextAsync(file, await WriteAsync(), TestContext.Current.CancellationToken);
        var page = await chromium.OpenAsync(new Uri("file:///"), scripts: true);
        var fetched = new List<string>();
        page.Request += (_, request) => fetched.Add(request.Url);

        await page.GotoAsync(new Uri(file).ToString());
        var text = await page.InnerTextAsync("main");
        if (Pictures is not null)
        {
            await page.ScreenshotAsync(new Microsoft.Playwright.PageScreenshotOptions { Path = Path.Combine(Pictures, "archive.png"), FullPage = true });
        }

        Assert.Equal([new Uri(file).ToString()], fetched);
        string[] parts =
        [
            "Guatemala", "Ministerio de Salud", "Who is responsible for the register?", "تقرير الزيارة.docx", "The content is missing", "not sent yet", "for the editors alone", "Step opened", "Agreed", "All have agreed.",
        ];
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Empty(await JudgeAsync(page));
        await page.Context.CloseAsync();
    }

    // The page lets no script run, not even axe's: it is judged without what forbids them.
    private static async Task<string[]> JudgeAsync(Microsoft.Playwright.IPage page)
    {
        await page.SetContentAsync((await page.ContentAsync()).Replace("http-equiv=\"Content-Security-Policy\"", string.Empty, StringComparison.Ordinal));
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        return await page.EvaluateAsync<string[]>("axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.map(wrong => `${wrong.id}: ${wrong.nodes.map(node => node.html).join(', ')}`))");
    }

    private static async Task<string> WriteAsync()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        return await new ArchivePageWriter(services, NullLoggerFactory.Instance).WriteAsync(Contents(), TestContext.Current.CancellationToken);
    }

    private static ArchiveContents Contents()
    {
        var visit = Samples.Moved(Web.DraftSamples.Agreed, Stage.Closed);
        visit = visit with
        {
            Documents = [.. visit.Documents, Entry("doc-1", "تقرير الزيارة.docx"), Entry("doc-2", "lost.pdf") with { IsRefused = true, Warning = "lost.pdf cannot be opened: it is damaged." }],
        };
        var at = Samples.Now;
        TimelineEntry[] timeline =
        [
            TimelineChain.Append(visit.Reference, null, new TimelineDraft("1", at, "StepOpened", Party.System, Data(("step", "chairDecision"), ("on", "chair"), ("due", at.AddDays(2).ToString("O", CultureInfo.InvariantCulture))))),
        ];
        var posted = new PostedNotice(new Notice("n", visit.Reference, NoticeKind.Acknowledgement, Samples.Mission, at, Data()), NoticeState.Waiting, "token", at, string.Empty);
        var record = new CaseRecord(
            visit,
            timeline,
            [posted],
            [],
            Web.DraftSamples.Entries,
            new CaseStatistics(
                [new StageStatistics(Stage.ChairReview, 1, 1.5, 12.5)], [new StepWait("chairDecision", "chair", at, at.AddDays(1), at.AddDays(2), IsKept: true)]));
        return new ArchiveContents(
            record,
            1,
            [.. visit.Documents.Select(entry => new ArchivedDocument(entry, entry.Id == "doc-2" ? null : $"documents/{entry.Id}/{entry.Version}-{entry.Name}", IsTrue: true))],
            [
                new ArchivedMail(MailDirection.In, at, Samples.Mission, new MailHead("pm-gtm@mission.example", "visits@committee1540.example", "طلب زيارة"), "mail/1.eml", 5000, null),
                new ArchivedMail(MailDirection.Out, at, Samples.Mission, null, null, 0, "Acknowledgement: not sent yet when the archive was made"),
            ],
            [],
            new PartyNames(Seeds.Index, visit));
    }

    private static DocumentEntry Entry(string id, string name) => new(id, 1, DocumentRole.Attachment, name, "application/pdf", 12_345, new string('a', 64))
    {
        By = Samples.Mission, Origin = DocumentOrigin.Mail, Language = Serverless.Domain.Languages.Language.Arabic, Status = DocumentStatus.Received,
    };

    private static Dictionary<string, string> Data(params (string Name, string Value)[] data) => data.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
}
