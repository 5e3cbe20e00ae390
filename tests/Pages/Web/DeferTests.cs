using System.Net;
using Serverless.Domain.Commands;
using Serverless.Domain.Links;
using Serverless.Domain.Requests;
using Serverless.Tests.Pages.Letters;

namespace Serverless.Tests.Pages.Web;

/// <summary>The Chair defers while writing: words and day are both kept.</summary>
public sealed class DeferTests(PageHost host) : IClassFixture<PageHost>
{
    private const string Remark = "After the Council’s session in the <b>capital</b>.";

    [Fact]
    public async Task Defer_WithWordsAndADay_SavesBothAndTheDecisionStaysOpenUntilThen()
    {
        var (reference, path) = await DecidingAsync("CHL");
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddDays(30).UtcDateTime);

        using var answer = await host.PostAsync(path, ("action", "act"), ("verdict", "Defer"), ("text", Remark), ("until", day.ToString("yyyy-MM-dd", null)));
        var visit = await host.UntilAsync(reference, now => now.Decisions.Count > 0);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var decision = Assert.Single(visit.Decisions);
        Assert.Equal((Verdict.Defer, Remark, day), (decision.Verdict, decision.Text, decision.Until!.Value));
        Assert.Equal((Stage.ChairReview, Steps.ChairDecision), (visit.Stage, visit.Pending?.Step));
        Assert.True(visit.Pending!.Deadline!.Day >= day);
    }

    [Fact]
    public async Task Defer_WithoutADay_SavesNothingAndGivesTheWordsBack()
    {
        var (reference, path) = await DecidingAsync("BOL");

        using var answer = await host.PostAsync(path, ("action", "act"), ("verdict", "Defer"), ("text", Remark), ("until", string.Empty));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            WebUtility.HtmlEncode("<b>capital</b>"), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty((await host.UntilAsync(reference, _ => true)).Decisions);
    }

    private async Task<(Reference Reference, string Path)> DecidingAsync(string state)
    {
        var reference = await host.BeginAsync(state);
        using var confirmed = await host.PostAsync(await host.LinkAsync(LinkPurpose.ConfirmRegistration, Samples.Officer, reference), ("action", "act"), ("revision", "1"));
        await host.UntilAsync(reference, visit => visit.Pending?.Step == Steps.ChairDecision);
        return (reference, await host.LinkAsync(LinkPurpose.Decide, Samples.Chair, reference));
    }
}
