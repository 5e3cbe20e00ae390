using System.Net;
using System.Net.Http.Headers;
using Microsoft.Playwright;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Pages.Web;
using Serverless.Tests.Pages.Letters;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Drafting;

namespace Serverless.Tests.Pages.Web;

/// <summary>A draft is reviewed, edited and decided on by link; what is sent is a command with a document that is safe already.</summary>
public sealed class DraftPageTests(PageHost host, Chromium chromium)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reviewer_SendsTheDocumentBackInPrivate_ItIsKeptBeforeTheCommand()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        var path = await host.LinkAsync(LinkPurpose.ReviewDraft, DraftSamples.Customs, visit.Reference);
        var page = await OpenAsync(path);
        var content = DraftSamples.File();

        await page.SetInputFilesAsync("#file", new FilePayload { Name = "NAP SAT.docx", MimeType = DraftSamples.Docx, Buffer = content });
        await page.FillAsync("#remarks", "See the second table.");
        await page.CheckAsync("#private");
        await Chromium.FollowAsync(page, "button[value=return]");

        var sent = Assert.IsType<ReturnDraft>(await SentAsync(page, path, visit.Reference));
        var entry = Assert.Single(sent.Documents);
        Assert.Equal(("See the second table.", Visibility.Private, 2, (Party?)null), (sent.Text, sent.Visibility, sent.Version, sent.For));
        Assert.Equal((DocumentRole.NapDraft, DocumentOrigin.Page, DraftSamples.Customs, "NAP SAT.docx", DocumentStatus.Received), (entry.Role, entry.Origin, entry.By, entry.Name, entry.Status));
        Assert.Equal($"page-{entry.Hash[..10]}", entry.Id);
        await using var kept = await host.Get<IDocuments>().OpenAsync(visit.Reference, entry, Stop);
        Assert.Equal(content.Length, kept!.Length);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("NAP.docx", "PK no archive", "It is damaged")]
    [InlineData("NAP.txt", "We agree to everything in it.", "save it as a Word document (.docx)")]
    [InlineData("NAP.docx", "", "It holds nothing.")]
    public async Task Upload_ThatIsNotTaken_SaysWhyAtTheFieldAndKeepsTheWords(string name, string content, string says)
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        var page = await OpenAsync(await host.LinkAsync(LinkPurpose.ReviewDraft, DraftSamples.Health, visit.Reference));

        await page.SetInputFilesAsync("#file", new FilePayload { Name = name, MimeType = DraftSamples.Docx, Buffer = System.Text.Encoding.UTF8.GetBytes(content) });
        await page.FillAsync("#remarks", "Words that stay.");
        await Chromium.FollowAsync(page, "button[value=return]");

        Assert.Contains(says, await page.InnerTextAsync("#file-fault"), StringComparison.Ordinal);
        Assert.Contains(name, await page.InnerTextAsync(".errors"), StringComparison.Ordinal);
        Assert.Equal("Words that stay.", await page.InputValueAsync("#remarks"));
        Assert.Empty(await CommandsAsync(visit.Reference));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Reviewer_SendsNeitherDocumentNorWords_IsAskedForOne()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        var page = await OpenAsync(await host.LinkAsync(LinkPurpose.ReviewDraft, DraftSamples.Health, visit.Reference));

        await Chromium.FollowAsync(page, "button[value=return]");

        Assert.Contains("choose a document or write", await page.InnerTextAsync("#remarks-fault"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Reviewer_AgreesByKeyboardAlone_OnlyTheSecondPageDoesIt()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        var path = await host.LinkAsync(LinkPurpose.ReviewDraft, DraftSamples.Customs, visit.Reference);
        var page = await OpenAsync(path);

        await Keys.TabToAsync(page, "a[href*='agree=1']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("agree=1", StringComparison.Ordinal));
        Assert.Empty(await CommandsAsync(visit.Reference));
        await Keys.TabToAsync(page, "#agreement");
        await page.Keyboard.TypeAsync("With thanks.");
        await Keys.TabToAsync(page, "button[value=agree]");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("sent=", StringComparison.Ordinal));

        Assert.Equal(new SignOff(2, "With thanks."), await SentAsync(page, path, visit.Reference));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Reviewer_AnswersAQuestionOfTheEditor_OfItsOwnEntryAlone()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        var path = await host.LinkAsync(LinkPurpose.ReviewDraft, DraftSamples.Health, visit.Reference);
        var page = await OpenAsync(path);

        Assert.Contains("Is it the Directorate", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await page.CheckAsync("[name='stands-1.1.1'][value=yes]");
        await page.FillAsync("[name='words-1.1.1']", "The Directorate.");
        await Chromium.FollowAsync(page, "button[value=confirm]");
        using var others = await host.PostAsync(path, ("action", "confirm"), ("entry", "1.2.1"), ("stands-1.2.1", "no"));

        Assert.Equal(new AnswerEditor("1.1.1", Confirms: true, "The Directorate."), await SentAsync(page, path, visit.Reference));
        Assert.Equal(HttpStatusCode.Conflict, others.StatusCode);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Mission_NamesReviewersAndSendsInForOneOfThem()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        var path = await host.LinkAsync(LinkPurpose.ReviewDraft, Samples.Mission, visit.Reference);
        var page = await OpenAsync(path);

        await page.FillAsync("#reviewers", "Ministerio de Salud; Dra. Ana Paz; Directora; Ana@Salud.example\nMinistry without anybody");
        await Chromium.FollowAsync(page, "button[value=reviewers]");
        Assert.Contains("Ministry without anybody", await page.InnerTextAsync("#reviewers-fault"), StringComparison.Ordinal);
        await page.FillAsync("#reviewers", "Ministerio de Salud; Dra. Ana Paz; Directora; Ana@Salud.example\nFiscalía؛ Sr. Luis Sol؛ Fiscal؛ luis@mp.example");
        await Chromium.FollowAsync(page, "button[value=reviewers]");
        var named = Assert.IsType<NameReviewers>(await SentAsync(page, path, visit.Reference));
        Assert.Equal(
            [new Reviewer("r1", "Ministerio de Salud", "Dra. Ana Paz", "Directora", "ana@salud.example"), new Reviewer(string.Empty, "Fiscalía", "Sr. Luis Sol", "Fiscal", "luis@mp.example")],
            named.Reviewers);

        await page.SelectOptionAsync("#for", "Reviewer:r2");
        await page.FillAsync("#remarks", "The customs service told us by telephone.");
        await Chromium.FollowAsync(page, "button[value=return]");
        Assert.Equal(DraftSamples.Customs, Assert.IsType<ReturnDraft>(await SentAsync(page, path, visit.Reference)).For);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Editor_SettlesEntriesAsksAndSendsTheNextVersion()
    {
        var visit = await host.PutAsync(DraftSamples.Editing);
        var path = await host.LinkAsync(LinkPurpose.EditDraft, VisitSamples.Lead, visit.Reference);
        var page = await OpenAsync($"{path}?ledger=1.1");

        await page.SelectOptionAsync("[name='outcome-1.1.1']", "Rejected");
        await Chromium.FollowAsync(page, "button[value=settle]");
        Assert.Contains("why it is rejected", await page.InnerTextAsync("[id='reason-1.1.1-fault']"), StringComparison.Ordinal);
        await page.FillAsync("[id='reason-1.1.1']", "The law says who.");
        await page.SelectOptionAsync("[name='outcome-1.1.3']", "Merged");
        await Chromium.FollowAsync(page, "button[value=settle]");
        var settled = Assert.IsType<SettleEntries>(await SentAsync(page, path, visit.Reference));
        Assert.Equal([new EntrySettlement("1.1.1", LedgerOutcome.Rejected, "The law says who."), new EntrySettlement("1.1.3", LedgerOutcome.Merged)], settled.Settlements);
        Assert.Equal("true", await page.Locator(".parts a[href*='ledger=1.1']").GetAttributeAsync("aria-current"));

        await page.SelectOptionAsync("#asked-entry", "1.1.3");
        await page.FillAsync("#asked-question", "From which budget?");
        await Chromium.FollowAsync(page, "button[value=question]");
        Assert.Equal(new AskSubmitter("1.1.3", "From which budget?"), await SentAsync(page, path, visit.Reference));

        await page.SetInputFilesAsync("#version-file", new FilePayload { Name = "NAP 3.docx", MimeType = DraftSamples.Docx, Buffer = DraftSamples.File() });
        await page.FillAsync("#remark", "With your changes.");
        await Chromium.FollowAsync(page, "button[value=issue]");
        var issued = Assert.IsType<IssueDraft>(await SentAsync(page, path, visit.Reference));
        Assert.Equal((2, "With your changes.", VisitSamples.Lead), (issued.Replaces, issued.Remark, issued.Document.By));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Ledger_OfAThousandEntries_IsShownAPartAtATimeAndEachCanBeReached()
    {
        var visit = await host.PutAsync(DraftSamples.Editing);
        await host.Get<ILedger>().KeepAsync(
            visit.Reference, "1.4", [.. Enumerable.Range(1, 1000).Select(number => DraftSamples.Entry($"1.4.{number}", LedgerKind.Comment, $"Remark {number}"))], Stop);
        var path = await host.LinkAsync(LinkPurpose.EditDraft, VisitSamples.Coordinator, visit.Reference);
        var page = await OpenAsync($"{path}?ledger=1.4&at=976");

        Assert.Contains("Entries 976–1,000 of 1,000", await page.InnerTextAsync("#ledger"), StringComparison.Ordinal);
        Assert.Equal(25, await page.Locator(".entries tbody tr").CountAsync());
        Assert.Equal(0, await page.Locator("a[rel=next]").CountAsync());
        await page.SelectOptionAsync("[name='outcome-1.4.1000']", "Accepted");
        await Chromium.FollowAsync(page, "button[value=settle]");

        Assert.Equal("1.4.1000", Assert.Single(Assert.IsType<SettleEntries>(await SentAsync(page, path, visit.Reference)).Settlements).Entry);
        Assert.Contains("at=976", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Coordinator_DecidesWithAReason()
    {
        var visit = await host.PutAsync(DraftSamples.Deciding);
        var path = await host.LinkAsync(LinkPurpose.DecideDraft, VisitSamples.Coordinator, visit.Reference);
        var page = await OpenAsync(path);

        await page.CheckAsync("[value=CarryOver]");
        await Chromium.FollowAsync(page, "button[value=act]");
        Assert.Equal(1, await page.Locator("#reason-fault").CountAsync());
        await page.FillAsync("#reason", "Elections.");
        await Chromium.FollowAsync(page, "button[value=act]");

        Assert.Equal(new DecideDraft(DraftVerdict.CarryOver, "Elections."), await SentAsync(page, path, visit.Reference));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Form_WithAFileFromAnotherSite_IsRefused()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        using var http = new HttpClient { BaseAddress = host.Address };
        using var form = new MultipartFormDataContent { { new StringContent("return"), "action" }, { new StringContent("Words."), "remarks" } };
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        using var answer = await http.PostAsync(await host.LinkAsync(LinkPurpose.ReviewDraft, DraftSamples.Health, visit.Reference), form, Stop);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(await CommandsAsync(visit.Reference));
    }

    [Fact]
    public async Task Link_OfADraftFollowedByAScanner_ChangesNothing()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        using var http = new HttpClient { BaseAddress = host.Address };
        http.DefaultRequestHeaders.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("text/html"));
        foreach (var (purpose, party) in Holders)
        {
            var path = await host.LinkAsync(purpose, party, visit.Reference);
            foreach (var below in (string[])["", "?agree=1", "?action=agree&version=2", "?action=settle&outcome-1.1.1=Accepted", "/redline", "/redline?return=1.1", "/redline.docx", "/documents/nap/2"])
            {
                using var answer = await http.GetAsync(path + below, Stop);
                Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{purpose} {party} {below}: {answer.StatusCode}");
            }
        }

        Assert.Equal(visit.Revision, (await host.UntilAsync(visit.Reference, _ => true)).Revision);
        Assert.Empty(await CommandsAsync(visit.Reference));
    }

    [Fact]
    public async Task WhatIsPrivate_ReachesNoOtherReaderByAnyPageOrDownload()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        using var http = new HttpClient { BaseAddress = host.Address };
        foreach (var (purpose, party) in Holders.Where(holder => holder.Party.Kind is not (PartyKind.Coordinator or PartyKind.Officer) && holder.Party != VisitSamples.Lead))
        {
            var path = await host.LinkAsync(purpose, party, visit.Reference);
            var isOwner = party == VisitSamples.Partner;
            foreach (var below in (string[])["", "?ledger=1.2", "?open=1", "/redline"])
            {
                var text = await http.GetStringAsync(path + below, Stop);
                Assert.True(isOwner || !(text.Contains("SECRET", StringComparison.Ordinal) || text.Contains("PRIVATE WORDS", StringComparison.Ordinal) || text.Contains("QUESTION ABOUT THE BUDGET", StringComparison.Ordinal)), $"{party} {below}");
            }

            foreach (var below in (string[])["/redline?return=1.2", "/redline.docx?return=1.2", $"/documents/{DraftSamples.PartnerFile}/1"])
            {
                using var answer = await http.GetAsync(path + below, Stop);
                Assert.Equal(isOwner ? HttpStatusCode.OK : HttpStatusCode.NotFound, answer.StatusCode);
            }

            using var round = await http.GetAsync($"{path}/documents/nap-round/1", Stop);
            Assert.Equal(HttpStatusCode.NotFound, round.StatusCode);
        }
    }

    [Fact]
    public async Task Tracking_TellsTheMissionWhoHasAnsweredAndAPartnerOnlyItsOwn()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        var mission = await TextAsync(LinkPurpose.Track, Samples.Mission, visit.Reference);
        var partner = await TextAsync(LinkPurpose.Track, VisitSamples.Partner, visit.Reference);
        var member = await TextAsync(LinkPurpose.Track, Samples.Member, visit.Reference);

        Assert.Contains("Dra. Ana Paz, Ministerio de Salud. Changes: 2; remarks: 1", mission, StringComparison.Ordinal);
        Assert.Contains("Superintendencia de Administración Tributaria", mission, StringComparison.Ordinal);
        Assert.Contains("1 (version 2, since 14 November 2017)", partner, StringComparison.Ordinal);
        Assert.Contains("Changes: 1; remarks: 1", partner, StringComparison.Ordinal);
        Assert.DoesNotContain("Ministerio de Salud", partner, StringComparison.Ordinal);
        Assert.DoesNotContain("Round of review", member, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviewer_ReadsInItsOwnLanguageOrTheMissions()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        var page = await chromium.OpenAsync(host.Address, "de");
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.ReviewDraft, DraftSamples.Health, visit.Reference));
        var health = await page.Locator("html").GetAttributeAsync("lang");
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.ReviewDraft, DraftSamples.Customs, visit.Reference));

        Assert.Equal(("es", "fr"), (health, await page.Locator("html").GetAttributeAsync("lang")));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Editor_WhileAVersionGoesRound_IsToldThatTheNextOneComesLater()
    {
        var visit = await host.PutAsync(DraftSamples.Reviewing);
        var path = await host.LinkAsync(LinkPurpose.EditDraft, VisitSamples.Lead, visit.Reference);
        var page = await OpenAsync(path);

        Assert.Contains("Version 2 goes round at the moment.", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("#version-file").CountAsync());
        using var answer = await host.PostAsync(path, ("action", "issue"), ("version", "2"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Link_AfterTheDraftIsAgreed_TellsTheOutcomeAndNoFormIsLeft()
    {
        var visit = await host.PutAsync(DraftSamples.Agreed);
        var page = await OpenAsync(await host.LinkAsync(LinkPurpose.ReviewDraft, Samples.Mission, visit.Reference));

        Assert.Contains("Draft agreed (version 2)", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main form").CountAsync());
        await page.Context.CloseAsync();
    }

    private static (LinkPurpose Purpose, Party Party)[] Holders =>
    [
        (LinkPurpose.ReviewDraft, DraftSamples.Health),
        (LinkPurpose.ReviewDraft, DraftSamples.Customs),
        (LinkPurpose.ReviewDraft, Samples.Mission),
        (LinkPurpose.ReviewDraft, VisitSamples.Partner),
        (LinkPurpose.EditDraft, VisitSamples.Lead),
        (LinkPurpose.DecideDraft, VisitSamples.Coordinator),
        (LinkPurpose.Track, Samples.Chair),
        (LinkPurpose.Track, VisitSamples.Other),
    ];

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(path);
        return page;
    }

    private async Task<string> TextAsync(LinkPurpose purpose, Party party, Reference reference)
    {
        var page = await OpenAsync(await host.LinkAsync(purpose, party, reference));
        var text = await page.InnerTextAsync("main");
        await page.Context.CloseAsync();
        return text;
    }

    // The address of the page names the command that was sent.
    private async Task<Command> SentAsync(IPage page, string path, Reference reference)
    {
        var name = System.Web.HttpUtility.ParseQueryString(new Uri(page.Url).Query)[CommandKeys.Query]!;
        return (await host.Get<ICommandInbox>().FindAsync(reference, CommandKeys.Of(path[(path.LastIndexOf('/') + 1)..], name), Stop))!.Envelope.Command;
    }

    private async Task<IReadOnlyList<CommandEnvelope>> CommandsAsync(Reference reference)
    {
        var found = new List<CommandEnvelope>();
        await foreach (var open in host.Get<ICommandInbox>().ListOpenAsync(DateTimeOffset.MaxValue, Stop))
        {
            if (open.Reference == reference)
            {
                found.Add(open);
            }
        }

        return found;
    }
}
