using Microsoft.Playwright;
using Serverless.Domain.Commands;
using Serverless.Domain.Languages;
using Serverless.Domain.Links;
using Serverless.Domain.Notes;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Tests.Pages.Letters;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Triage;

namespace Serverless.Tests.Pages.Web;

/// <summary>Forms that cannot be carried out, in a browser without scripts: everything comes back, and what is wrong is told.</summary>
public sealed class PageFormTests(PageHost host, Chromium chromium)
{
    private static readonly string TooLong = new('x', CommandRules.MaxText + 1);

    // Which page, what is typed or chosen, which button is pressed, and the field that is at fault.
    public static TheoryData<string, string[], string, string> Faulty => new()
    {
        { "decide", ["verdict=Decline", "until=2030-01-01", $"text={TooLong}"], "act", "text" },
        { "decide", ["text=A long remark.\nWith a second line.", "until=2030-01-01"], "act", "verdict" },
        { "decide", ["verdict=Defer", "text=After the plenary.", "until=2040-01-01"], "act", "until" },
        { "position", ["text=The dates collide."], "act", "position" },
        { "position", ["position=Objection", "text="], "act", "text" },
        { "clarify", [$"answer={TooLong}"], "act", "answer" },
        { "withdraw", [$"reason={TooLong}"], "withdraw", "reason" },
        { "answer", ["text=Not in these weeks."], "act", "answer" },
        { "answer", ["answer=OtherDays", "text=Later, please.\nIn spring."], "act", "otherFirst" },
        { "answer", ["answer=OtherDays", "otherFirst=2001-01-01"], "act", "otherFirst" },
        { "plan", ["experts=expert-09", "lead=expert-01", "first=2030-01-07"], "change", "lead" },
        { "plan", ["experts=", "lead=expert-01", "first=2001-01-01"], "change", "experts" },
        { "plan", ["experts=expert-09", "lead=expert-09", "first=2001-01-01"], "cost", "first" },
        { "plan", ["notBefore=2028-02-01", "notAfter=2028-01-01", "without=Expert expert-02", "why=Elections."], "again", "notAfter" },
        { "prepare", ["participants=Hello, how are you today?"], "participants", "participants" },
        { "programme", ["sessions-2017-12-04=at nine, opening", "sessions-2017-12-05=09:00-10:00 | Closing | Goodbye"], "programme", "sessions-2017-12-04" },
        { "programme", ["sessions-2017-12-04=09:00-10:00 | Closing | Goodbye", "sessions-2017-12-05="], "programme", "sessions-2017-12-04" },
        { "report", [], "act", "presented-2017-12-04" },
        { "postpone", ["reason=Elections.", "notBefore=2001-01-01"], "postpone", "notBefore" },
        { "postpone", ["reason=", "notBefore=2030-01-01"], "postpone", "reason" },
        { "cancel", ["reason="], "cancel", "reason" },
        { "register", [.. Corrections, "supporters=Canada, Atlantis"], "act", "supporters" },
        { "register", [.. Corrections, "from=2017-12-05", "until=2017-12-01"], "act", "until" },
        { "register", [.. Corrections, $"signatoryTitle={new string('x', RegistrationRules.LongestText + 1)}"], "act", "signatoryTitle" },
        { "register", [.. Corrections, "question=Which dates?"], "act", "question" },
        { "register", [.. Corrections], "ask", "question" },
        { "assign", ["place=known", "state=Guatemala", "reference=soon"], "act", "reference" },
    };

    private static string[] Corrections =>
        ["noteNumber=NV/7", "noteDate=2017-11-13", "signatoryName=Ms. A", "purpose=Two lines:\n\"all\" of <it>.", "languages=fr", "venue=Antigua", "exact="];

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task Form_WithAFault_ComesBackFilledInWithTheFaultBesideItsFieldAndFirstOnThePage(
        string name, string[] filled, string button, string faulty)
    {
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await PathAsync(name));
        foreach (var field in filled)
        {
            await FillAsync(page, field);
        }

        await Chromium.FollowAsync(page, $"button[value={button}]");

        foreach (var field in filled)
        {
            Assert.Equal(field[(field.IndexOf('=', StringComparison.Ordinal) + 1)..], await ValueAsync(page, field));
        }

        Assert.StartsWith("Error:", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator(".errors:focus").CountAsync());
        var link = page.Locator($".errors a[href='#{faulty}']");
        var told = await link.InnerTextAsync();
        var described = await page.Locator($"#{faulty}").GetAttributeAsync("aria-describedby") ?? string.Empty;
        Assert.Contains($"{faulty}-fault", described, StringComparison.Ordinal);
        Assert.Equal(told, await page.InnerTextAsync($"#{faulty}-fault"));
        await link.ClickAsync();
        Assert.Equal(1, await page.Locator($"#{faulty}:focus").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Day_WrittenInAnotherWay_IsGivenBackAsItWasWritten()
    {
        // With scripts, to make of the field what it is in a browser that has none for days.
        var page = await chromium.OpenAsync(host.Address, scripts: true);
        await page.GotoAsync(await PathAsync("register"));
        await page.EvaluateAsync("document.getElementById('noteDate').type = 'text'");
        await page.FillAsync("#noteDate", "13 November");
        await page.FillAsync("#venue", "Antigua");

        await Chromium.FollowAsync(page, "button[value=act]");

        Assert.Equal(("13 November", "Antigua"), (await page.InputValueAsync("#noteDate"), await page.InputValueAsync("#venue")));
        Assert.Contains("13 November", await page.InnerTextAsync("#noteDate-fault"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Day_TypedInPart_IsNotLeftOutInSilence()
    {
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await PathAsync("register"));
        await page.FillAsync("#letterDate", string.Empty);
        await page.Locator("#letterDate").PressSequentiallyAsync("11");

        Assert.Equal(1, await page.Locator("#letterDate:invalid").CountAsync());
        Assert.Equal(0, await page.Locator("form[novalidate]").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Registration_RefusedAfterItWasTakenIn_ComesBackWithItsCorrections()
    {
        var visit = await host.PutAsync(PageSamples.Received);
        var correction = new RegistrationCorrection
        {
            Purpose = "Another purpose",
            NoteDate = new DateOnly(2017, 11, 13),
            WorkingLanguages = [Language.French],
        };
        var page = await RefusedAsync(LinkPurpose.ConfirmRegistration, Samples.Officer, visit, new ConfirmRegistration(correction));

        Assert.Equal("Another purpose", await page.InputValueAsync("#purpose"));
        Assert.Equal("2017-11-13", await page.InputValueAsync("#noteDate"));
        Assert.Equal(visit.Registration!.Facts.Venue?.Value ?? string.Empty, await page.InputValueAsync("#venue"));
        Assert.True(await page.IsCheckedAsync("input[name=languages][value=fr]"));
        Assert.Equal(1, await page.Locator("input[name=languages]:checked").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Registration_ThatSomebodyElseConfirmedFirst_ShowsWhatWasToBeCorrected()
    {
        var visit = await host.PutAsync(PageSamples.Deciding);
        var correction = new RegistrationCorrection { Purpose = "Another purpose", NoteDate = new DateOnly(2017, 11, 13) };
        var page = await RefusedAsync(LinkPurpose.ConfirmRegistration, Samples.Officer, visit, new ConfirmRegistration(correction));

        Assert.Equal(0, await page.Locator("form").CountAsync());
        Assert.Equal(["2017-11-13", "Another purpose"], await page.Locator(".notice blockquote").AllInnerTextsAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Withdrawal_RefusedAfterItWasTakenIn_ComesBackWithItsReason()
    {
        var visit = await host.PutAsync(PageSamples.Asked);
        var page = await RefusedAsync(LinkPurpose.Clarify, Samples.Mission, visit, new Withdraw("The law has changed."));

        Assert.Equal("The law has changed.", await page.InputValueAsync("#reason"));
        Assert.Contains("It could not be carried out", await page.InnerTextAsync(".notice:focus"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> RefusedAsync(LinkPurpose purpose, Party by, VisitRequest visit, Command command)
    {
        var outcome = new CommandOutcome(Samples.Now, visit.Stage, new Refusal(RefusalReason.Invalid, "It contradicts itself."));
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.SentAsync(purpose, by, visit.Reference, command, outcome, Samples.Now));
        return page;
    }

    private async Task<string> PathAsync(string name)
    {
        if (name == "assign")
        {
            var held = await host.Get<ITriage>().HoldAsync(PageSamples.Held(Guid.NewGuid().ToString("N")), CancellationToken.None);
            return await host.LinkAsync(LinkPurpose.Assign, Samples.Officer, reference: null, held.Id);
        }

        var sample = PageSamples.All.Single(sample => sample.Name == name);
        var visit = await host.PutAsync(sample.Visit);
        return $"{await host.LinkAsync(sample.Purpose, sample.Party, visit.Reference)}?{sample.Query}";
    }

    private static async Task FillAsync(IPage page, string field)
    {
        var (name, value) = (field[..field.IndexOf('=', StringComparison.Ordinal)], field[(field.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        if (await page.Locator($"[name={name}][type=radio]").CountAsync() > 0)
        {
            await page.CheckAsync($"[name={name}][value={value}]");
        }
        else if (await page.Locator($"[name={name}][type=checkbox]").CountAsync() > 0)
        {
            foreach (var box in await page.Locator($"[name={name}]").AllAsync())
            {
                await box.SetCheckedAsync(await box.GetAttributeAsync("value") == value);
            }
        }
        else if (await page.Locator($"select#{name}").CountAsync() > 0)
        {
            await page.SelectOptionAsync($"#{name}", value);
        }
        else
        {
            await page.FillAsync($"#{name}", value);
        }
    }

    private static async Task<string> ValueAsync(IPage page, string field)
    {
        var name = field[..field.IndexOf('=', StringComparison.Ordinal)];
        if (await page.Locator($"[name={name}][type=radio], [name={name}][type=checkbox]").CountAsync() == 0)
        {
            return await page.InputValueAsync($"#{name}");
        }

        var ticked = await page.Locator($"[name={name}]:checked").AllAsync();
        return string.Join(',', await Task.WhenAll(ticked.Select(box => box.GetAttributeAsync("value"))));
    }
}
