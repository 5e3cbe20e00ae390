using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using Serverless.Domain.Links;
using Serverless.Domain.Preparation;
using Serverless.Domain.Requests;
using Serverless.Pages.Web.Forms;
using Serverless.Tests.Pages.Letters;

namespace Serverless.Tests.Pages.Web;

/// <summary>The Information Note on pages: the lead edits it, the Coordinator clears it, everybody reads it.</summary>
public sealed class NotePageTests(PageHost host, Chromium chromium)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Fact]
    public async Task Note_EditedClearedAndPublished_IsReadByEverybodyInSixLanguages()
    {
        var visit = await host.RunAsync(Held());
        await host.UntilAsync(visit.Reference, now => now.Pending?.Step == Steps.NoteEdit);
        var page = await chromium.OpenAsync(host.Address);

        await page.GotoAsync(await host.LinkAsync(LinkPurpose.EditNote, VisitSamples.Lead, visit.Reference));
        var shown = await page.InnerTextAsync("main");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[download] >> nth=0"));
        var edited = Edit(await File.ReadAllBytesAsync(await download.PathAsync()));
        using var early = await GetAsync($"/notes/{visit.Reference}");
        await page.SetInputFilesAsync($"#{NoteForm.File}", new FilePayload { Name = "Note.docx", MimeType = Docx, Buffer = edited });
        await page.FillAsync($"#{NoteForm.FileRemark}", "I added a sentence.");
        await Chromium.FollowAsync(page, "button[value=note]");
        await host.UntilAsync(visit.Reference, now => now.Pending?.Step == Steps.NoteClearance);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.ClearNote, VisitSamples.Coordinator, visit.Reference));
        var cleared = await page.InnerTextAsync("main");
        await page.CheckAsync("[value=Clear]");
        await Chromium.FollowAsync(page, "button[value=act]");
        await host.UntilAsync(visit.Reference, now => now.Stage == Stage.Closed);

        Assert.Contains("From: the daily report:", shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        Assert.Contains("I added a sentence.", cleared, StringComparison.Ordinal);
        Assert.Contains("It was a fine visit.", cleared, StringComparison.Ordinal);
        await page.GotoAsync($"/notes/{visit.Reference}?lang=en");
        Assert.Contains("It was a fine visit.", await page.InnerTextAsync("article"), StringComparison.Ordinal);
        await Chromium.FollowAsync(page, ".languages a[hreflang=ar]");
        Assert.Equal("rtl", await page.GetAttributeAsync("html", "dir"));
        Assert.Equal("en", await page.GetAttributeAsync("article [lang]:has-text('It was a fine visit.')", "lang"));
        Assert.Contains("هذه المذكرة للعلم فقط", await page.InnerTextAsync("#disclaimer"), StringComparison.Ordinal);
        using var file = await GetAsync($"/notes/{visit.Reference}.docx?lang=fr");
        Assert.Equal((HttpStatusCode.OK, Docx), (file.StatusCode, file.Content.Headers.ContentType?.MediaType));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Upload_WhatIsNoNote_ComesBackWithTheReasonInTheReadersLanguage()
    {
        var visit = await host.PutAsync(ReportingSamples.Editing);
        var page = await chromium.OpenAsync(host.Address, "fr");
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.EditNote, VisitSamples.Lead, visit.Reference));

        await Chromium.FollowAsync(page, "button[value=note]");
        var nothing = await page.InnerTextAsync("#file-fault");
        await page.SetInputFilesAsync($"#{NoteForm.File}", new FilePayload { Name = "Note.docx", MimeType = Docx, Buffer = [1, 2, 3] });
        await Chromium.FollowAsync(page, "button[value=note]");

        Assert.Equal(Paper.Words[Serverless.Domain.Languages.Language.French]["page.fault.noteFile"], nothing);
        Assert.Equal(Paper.Words[Serverless.Domain.Languages.Language.French]["document.UnknownKind"], await page.InnerTextAsync("#file-fault"));
        Assert.Equal(visit.Revision, (await host.UntilAsync(visit.Reference, _ => true)).Revision);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task SendBack_WithoutReason_IsAskedForIt()
    {
        var visit = await host.PutAsync(ReportingSamples.Clearing);
        var path = await host.LinkAsync(LinkPurpose.ClearNote, VisitSamples.Coordinator, visit.Reference);

        using var answer = await host.PostAsync(path, ("action", "act"), (NoteForm.Version, "1"), (NoteForm.Choice, "SendBack"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("the lead expert receives it", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublishedNote_PageAndFile_MayBeKeptByAnybodyAndRunNothing()
    {
        var visit = await host.PutAsync(ReportingSamples.Closed);

        using var note = await GetAsync($"/notes/{visit.Reference}");

        Assert.Equal(HttpStatusCode.OK, note.StatusCode);
        Assert.Contains("default-src 'none'", note.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.False(note.Headers.Contains("X-Robots-Tag"));
        Assert.True(note.Headers.CacheControl!.Public);
    }

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        return await http.GetAsync(path, TestContext.Current.CancellationToken);
    }

    private static VisitRequest Held()
    {
        var begun = RunningVisits.Begun();
        var now = TimeProvider.System.GetUtcNow();
        var days = begun.Plan!.Days.ToList();
        return begun with
        {
            Periods = [.. begun.Periods.SkipLast(1), begun.Periods[^1] with { Until = now }, new StagePeriod(Stage.Reporting, now)],
            DaysHeld = days.Count,
            Reports = [.. days.Select(day => new DailyReport { Day = day, By = VisitSamples.Lead, At = now, Text = "We presented the resolution.", TookPart = ["Ministry of Health"] })],
        };
    }

    private static byte[] Edit(byte[] note)
    {
        using var stream = new MemoryStream();
        stream.Write(note);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Last(paragraph => paragraph.InnerText.StartsWith("We presented", StringComparison.Ordinal))
                .InsertAfterSelf(new Paragraph(new Run(new Text("It was a fine visit."))));
        }

        return stream.ToArray();
    }
}
