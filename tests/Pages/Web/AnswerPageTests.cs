using Microsoft.Playwright;
using Serverless.Domain.Commands;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Domain.Results;
using Serverless.Domain.Timeline;
using Serverless.Domain.Visits;
using Serverless.Pages.Web.Forms;
using Serverless.Tests.Pages.Letters;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Timeline;

namespace Serverless.Tests.Pages.Web;

/// <summary>Whoever is asked for a visit answers on a page: what is asked, the answer, its change, and what comes too late.</summary>
public sealed class AnswerPageTests(PageHost host, Chromium chromium)
{
    private static readonly Party Released = new(PartyKind.Expert, "expert-03");

    [Fact]
    public async Task Expert_AcceptsByKeyboardAloneAndDeclinesLater_IsBothTimesTakenAtTheirWord()
    {
        var visit = await host.RunAsync(RunningVisits.Asked());
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await host.LinkAsync(LinkPurpose.AnswerInvitation, RunningVisits.Lead, visit.Reference));
        var asked = await page.InnerTextAsync("main");
        Assert.Contains("You are asked to lead the team.", asked, StringComparison.Ordinal);
        Assert.Contains(Paper.Words[Domain.Languages.Language.English].Date(RunningVisits.First), asked, StringComparison.Ordinal);
        Assert.Contains("(leads the team)", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("expert-0", asked, StringComparison.Ordinal);

        await Keys.TabToAsync(page, "#answer-0");
        await page.Keyboard.PressAsync("Space");
        await Keys.TabToAsync(page, "button[type=submit]");
        await page.Keyboard.PressAsync("Enter");
        await SaysAsync(page, "Accepted");
        var accepted = await host.UntilAsync(visit.Reference, now => now.Plan!.Find(RunningVisits.Lead)!.IsAccepted);
        Assert.DoesNotContain(RunningVisits.Lead, accepted.Pending!.On);

        await Chromium.FollowAsync(page, "text=Open the form again");
        Assert.Matches("Your answer on record: .*: Accepted", await page.InnerTextAsync("main"));
        await page.CheckAsync("input[value=Decline]");
        await page.FillAsync("#text", "A <b>family</b> matter.");
        await Chromium.FollowAsync(page, "button[type=submit]");
        await SaysAsync(page, "Declined");

        var declined = await host.UntilAsync(visit.Reference, now => now.Refusals.Count > 0);
        var refusal = Assert.Single(declined.Refusals);
        Assert.Equal((RunningVisits.Lead, InvitationAnswer.Decline, "A <b>family</b> matter."), (refusal.By, refusal.Answer, refusal.Text));
        await page.Context.CloseAsync();
    }

    [Fact]
    public void Form_Read_AnswersTheVersionThatItsPageShowed()
    {
        var plan = VisitSamples.Answering.Plan! with
        {
            Invitations = [new Invitation(VisitSamples.Other, IsRequired: true, Sequence: 7, Samples.Now)],
        };

        AnswerInvitation Read(params (string Name, string Value)[] fields) => Assert.IsType<AnswerInvitation>(AnswerForm.Read(
            new FormState(fields.ToDictionary(field => field.Name, IReadOnlyList<string> (field) => [field.Value], StringComparer.Ordinal), []),
            plan,
            plan.Invitations[0],
            plan.First.AddDays(-30)).Command);

        Assert.Equal(new AnswerInvitation(InvitationAnswer.Accept, null, null, 5), Read(("answer", "Accept"), ("sequence", "5"), ("otherFirst", "2018-01-01")));
        Assert.Equal(7, Read(("answer", "Decline"), ("sequence", "x")).Sequence);
        Assert.Equal(
            new AnswerInvitation(InvitationAnswer.OtherDays, new DateOnly(2018, 1, 8), "After the holidays.", 7),
            Read(("answer", "OtherDays"), ("otherFirst", "2018-01-08"), ("text", " After the holidays. "), ("sequence", "7")));
    }

    [Fact]
    public async Task Link_OfSomebodyWhoIsNotAskedAnyMore_SaysSinceWhenAndChangesNothing()
    {
        var visit = await host.PutAsync(VisitSamples.Answering);
        await host.Get<ITimeline>().AppendAsync(
            visit.Reference, [new TimelineDraft("1", Samples.Now, "VisitAsked", VisitSamples.Coordinator, new Dictionary<string, string>(StringComparer.Ordinal))], Stop);
        var path = await host.LinkAsync(LinkPurpose.AnswerInvitation, Released, visit.Reference);

        var text = await ShownAsync(path);
        using var answer = await host.PostAsync(path, ("action", "act"), ("answer", "Accept"), ("text", "I have moved my leave."), ("sequence", "1"));

        Assert.Contains("The plan of the visit has changed. Coordinator", text, StringComparison.Ordinal);
        Assert.Contains("You are not asked for this visit any more", text, StringComparison.Ordinal);
        Assert.DoesNotContain("December", text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("I have moved my leave.", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal(visit.Revision, (await host.UntilAsync(visit.Reference, _ => true)).Revision);
    }

    [Fact]
    public async Task Link_OfSomebodyWhoWasAskedAnew_PointsToTheNewerOne()
    {
        var answering = VisitSamples.Answering;
        var later = TimeProvider.System.GetUtcNow().AddMinutes(5);
        var visit = await host.PutAsync(answering with
        {
            Plan = answering.Plan! with { Invitations = [.. answering.Plan.Invitations.Select(known => known with { AskedAt = later, Sequence = 2 })] },
        });
        var path = await host.LinkAsync(LinkPurpose.AnswerInvitation, VisitSamples.Other, visit.Reference);

        Assert.Contains("A later e-mail has brought you a newer link.", await ShownAsync(path), StringComparison.Ordinal);
        using var answer = await host.PostAsync(path, ("action", "act"), ("answer", "Accept"), ("sequence", "1"));
        Assert.Equal(System.Net.HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task Answer_ThatCameTooLate_IsThankedForAndChangesNothing()
    {
        var visit = await host.PutAsync(VisitSamples.Answering);
        var outcome = new CommandOutcome(Samples.Now, visit.Stage, new Refusal(RefusalReason.AlreadyDone, "The plan has changed meanwhile."));

        var text = await ShownAsync(await host.SentAsync(
            LinkPurpose.AnswerInvitation, VisitSamples.Other, visit.Reference, new AnswerInvitation(InvitationAnswer.Accept, Sequence: 0), outcome, Samples.Now));

        Assert.Contains("Thank you for your answer. The plan has changed meanwhile", text, StringComparison.Ordinal);
        Assert.DoesNotContain("It has been done already", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guest_SeesDaysAndTeamAndTheOwnAnswer_NotWhatOthersSaid()
    {
        var answering = VisitSamples.Answering;
        var visit = await host.PutAsync(answering with
        {
            Plan = answering.Plan! with
            {
                Invitations = [.. answering.Plan.Invitations.Select(known => known.To == VisitSamples.Lead ? known with { Text = "Only with my assistant." } : known)],
            },
        });

        var partner = await ShownAsync(await host.LinkAsync(LinkPurpose.AnswerInvitation, VisitSamples.Partner, visit.Reference));
        var officer = await ShownAsync(await host.LinkAsync(LinkPurpose.Manage, Samples.Officer, visit.Reference));
        var member = await ShownAsync(await host.LinkAsync(LinkPurpose.Track, Samples.Member, visit.Reference));

        Assert.Contains("Ocampo", partner, StringComparison.Ordinal);
        Assert.DoesNotContain("assistant", partner, StringComparison.Ordinal);
        Assert.Contains("Only with my assistant.", officer, StringComparison.Ordinal);
        Assert.DoesNotContain("Ocampo", member, StringComparison.Ordinal);
        Assert.DoesNotContain("oas-cicte", officer + partner, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<string> ShownAsync(string path)
    {
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(path);
        var text = await page.InnerTextAsync("main");
        await page.Context.CloseAsync();
        return text;
    }

    private static Task SaysAsync(IPage page, string words) => Assertions.Expect(page.Locator(".notice[role=status]"))
        .ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { Timeout = (float)Wait.DefaultLimit.TotalMilliseconds });
}
