using System.Net;
using Microsoft.Playwright;
using Serverless.Domain.Languages;
using Serverless.Domain.Links;
using Serverless.Domain.Planning;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Visits;
using Serverless.Pages.Texts;
using Serverless.Tests.Pages.Letters;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Planning;

namespace Serverless.Tests.Pages.Web;

/// <summary>The Coordinator sees a proposal with its reasons, learns what a change costs before confirming it, and asks for another plan.</summary>
public sealed class PlanPageTests(PageHost host, Chromium chromium)
{
    [Fact]
    public async Task Proposal_LookedAtThenConfirmedByKeyboardAlone_IsExplainedAndEverybodyIsAsked()
    {
        var visit = await ProposedAsync("GTM");
        var page = await OpenAsync(visit.Reference);
        var text = await page.InnerTextAsync("main");

        Assert.Contains("Why these people", text, StringComparison.Ordinal);
        Assert.Contains("Without this person", text, StringComparison.Ordinal);
        Assert.Contains("Points compared with the proposal", text, StringComparison.Ordinal);
        Assert.DoesNotContain("expert-", text, StringComparison.Ordinal);
        await Keys.TabToAsync(page, "button[value=act]");
        await page.Keyboard.PressAsync("Enter");
        await SaysAsync(page, "Team and days confirmed");

        var asked = await host.UntilAsync(visit.Reference, now => now.Plan is not null);
        Assert.Equal(visit.Proposal!.Team, asked.Plan!.Team);
        Assert.Equal(Steps.Answers, asked.Pending!.Step);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Change_OfPeopleAndDays_ShowsWhatItCostsAndDoesNothingUntilItIsConfirmed()
    {
        var visit = await ProposedAsync("GTM");
        var lead = visit.Proposal!.Team.First(assignment => assignment.IsLead).Expert;
        var page = await OpenAsync(visit.Reference);

        // Visits of other tests may have the week that follows, or the one after it.
        var (first, told) = (visit.Proposal.First, string.Empty);
        for (var week = 1; week <= 6 && !told.Contains("Nothing has been confirmed yet.", StringComparison.Ordinal); week++)
        {
            first = first.AddDays(7);
            await page.FillAsync("#first", first.ToString("yyyy-MM-dd", null));
            await Chromium.FollowAsync(page, "button[value=cost]");
            told = await page.InnerTextAsync(".notice:focus");
        }

        Assert.Contains("Nothing has been confirmed yet.", told, StringComparison.Ordinal);
        Assert.Matches(@"Points compared with the proposal: \+\d", told);
        Assert.Equal(first.ToString("yyyy-MM-dd", null), await page.InputValueAsync("#first"));
        Assert.True(await page.IsCheckedAsync($"input[name=experts][value={lead}]"));
        Assert.DoesNotContain("Error", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(visit.Revision, (await host.UntilAsync(visit.Reference, _ => true)).Revision);

        await Chromium.FollowAsync(page, "button[value=change]");
        var asked = await host.UntilAsync(visit.Reference, now => now.Plan is not null);
        Assert.Equal((first, lead), (asked.Plan!.First, asked.Plan.Lead.Id));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Change_ThatBreaksConditions_IsToldInWordsBeforeAndAfterItIsTried()
    {
        var visit = await ProposedAsync("GTM");
        var foreigner = Seeds.Index.PeopleWith(Role.Expert).First(person => !person.WorkingLanguages.Contains(Language.Spanish));
        var page = await OpenAsync(visit.Reference);
        foreach (var box in await page.Locator("input[name=experts]").AllAsync())
        {
            await box.SetCheckedAsync(await box.GetAttributeAsync("value") == foreigner.Id);
        }

        await page.SelectOptionAsync("#lead", foreigner.Id);
        await Chromium.FollowAsync(page, "button[value=cost]");
        const string Broken = "Whoever leads has to speak a working language of the visit.";
        Assert.Contains(Broken, await page.InnerTextAsync(".notice.bad"), StringComparison.Ordinal);

        await Chromium.FollowAsync(page, "button[value=change]");
        await SaysAsync(page, "It could not be carried out");
        Assert.Contains(Broken, await page.InnerTextAsync(".notice:not([aria-labelledby=sent])"), StringComparison.Ordinal);
        Assert.True(await page.IsCheckedAsync($"input[name=experts][value={foreigner.Id}]"));
        var unchanged = await host.UntilAsync(visit.Reference, _ => true);
        Assert.Equal((visit.Revision, null), (unchanged.Revision, unchanged.Plan));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Alternative_ConfirmedAsItIs_IsWhatPeopleAreAskedFor()
    {
        var visit = await ProposedAsync("GTM");
        var stored = await host.Get<IPlanStore>().FindAsync(visit.Reference, visit.Proposal!.Round, TestContext.Current.CancellationToken);
        var later = stored!.Answer.Alternatives.First(alternative => alternative.Kind == AlternativeKind.OtherDates).Visit;
        var page = await OpenAsync(visit.Reference);

        await Chromium.FollowAsync(page, "text=Confirm on these days");

        var asked = await host.UntilAsync(visit.Reference, now => now.Plan is not null);
        Assert.Equal((later.FirstDay, later.Lead), (asked.Plan!.First, asked.Plan.Lead.Id));
        Assert.Equal(later.Team, asked.Plan.Team.Select(assignment => assignment.Expert).Order(StringComparer.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AnotherPlan_AskedForWithWishes_IsDrawnByThem()
    {
        var visit = await ProposedAsync("GTM");
        var lead = visit.Proposal!.Team.First(assignment => assignment.IsLead).Expert;
        var later = visit.Proposal.First.AddDays(30);
        var page = await OpenAsync(visit.Reference);

        await page.FillAsync("#notBefore", later.ToString("yyyy-MM-dd", null));
        await page.CheckAsync($"input[name=without][value='Expert {lead}']");
        await Chromium.FollowAsync(page, "button[value=again]");

        var again = await host.UntilAsync(visit.Reference, now => now.Proposal?.Round == 2);
        Assert.True(again.Proposal!.First >= later);
        Assert.DoesNotContain(again.Proposal.Team, assignment => assignment.Expert == lead);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task NoPlan_IsExplainedByConditionsAndWhatCanBeDone()
    {
        var saturday = RunningVisits.First.AddDays(5);
        var scheduling = RunningVisits.Scheduling("GTM", TimeProvider.System.GetUtcNow());
        var visit = await host.RunAsync(scheduling with { Wishes = new PlanWishes { NotBefore = saturday, NotAfter = saturday.AddDays(1) } });
        await host.UntilAsync(visit.Reference, now => now.Conflict is not null);
        var page = await OpenAsync(visit.Reference);
        var text = await page.InnerTextAsync("main");

        Assert.Contains("No plan is possible", text, StringComparison.Ordinal);
        Assert.Contains("The visit has to lie within the State’s window", text, StringComparison.Ordinal);
        Assert.Contains("What can be done", text, StringComparison.Ordinal);
        await page.FillAsync("#notAfter", string.Empty);
        await Chromium.FollowAsync(page, "button[value=again]");
        await host.UntilAsync(visit.Reference, now => now.Proposal is not null);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Form_OfAProposalThatAnotherHasReplaced_ConfirmsNothing()
    {
        var visit = await ProposedAsync("GTM");

        using var answer = await host.PostAsync(
            await host.LinkAsync(LinkPurpose.ConfirmPlan, VisitSamples.Coordinator, visit.Reference), ("action", "act"), ("round", "0"));

        using var costs = await host.PostAsync(
            await host.LinkAsync(LinkPurpose.ConfirmPlan, VisitSamples.Coordinator, visit.Reference),
            ("action", "cost"), ("round", "0"), ("experts", "expert-01"), ("lead", "expert-01"), ("first", RunningVisits.First.ToString("yyyy-MM-dd", null)));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.Conflict), (answer.StatusCode, costs.StatusCode));
        Assert.Contains("Nothing has been done. Please look at it once more.", await costs.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Null((await host.UntilAsync(visit.Reference, _ => true)).Plan);
    }

    [Fact]
    public void Words_OfEveryReasonAndConditionInEveryLanguage_NameEverybodyAndEverythingByNames()
    {
        foreach (var language in LanguageTags.All)
        {
            var words = Paper.Words[language];
            var terms = new PlanTerms(words, Seeds.Index, Samples.Reference);
            foreach (var said in PlanSamples.Conditions(Samples.Reference).Select(terms.Say).Concat(PlanSamples.Reasons(Samples.Reference).Select(terms.Say)))
            {
                Assert.DoesNotContain("expert-", said.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain("oas-cicte", said.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain("OAS/CICTE", said.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain("2017-12", said.ToString(), StringComparison.Ordinal);
            }

            Assert.All(
                Seeds.Index.PeopleWith(Role.Expert).SelectMany(person => person.Expertise), area => Assert.True(words.Has($"area.{area}"), area));
        }
    }

    private async Task<VisitRequest> ProposedAsync(string state)
    {
        var visit = await host.RunAsync(RunningVisits.Scheduling(state, TimeProvider.System.GetUtcNow()));
        return await host.UntilAsync(visit.Reference, now => now.Proposal is not null);
    }

    private async Task<IPage> OpenAsync(Reference reference)
    {
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.ConfirmPlan, VisitSamples.Coordinator, reference));
        return page;
    }

    private static Task SaysAsync(IPage page, string words) => Assertions.Expect(page.Locator(".notice[role=status]").First)
        .ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { Timeout = (float)Wait.DefaultLimit.TotalMilliseconds });
}
