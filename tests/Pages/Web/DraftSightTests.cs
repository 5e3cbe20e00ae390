using Serverless.Domain.Drafts;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Pages.Web;
using Serverless.Tests.Pages.Letters;
using Serverless.Workflow.Drafting.Views;

namespace Serverless.Tests.Pages.Web;

/// <summary>What of a draft each party may see: what is private reaches the editors and whoever made it, by no way anybody else.</summary>
public sealed class DraftSightTests
{
    private static readonly string[] Shared = ["1.1.1", "1.1.2", "1.1.3", "1.3.1", "q.7.1"];
    private static readonly string[] All = [.. Shared, "1.2.1", "1.2.2", "q.8.1"];

    private static readonly VisitRequest Visit = DraftSamples.Reviewing;

    [Fact]
    public void Ledger_OfTheEditorsAndOfWhoeverMadeIt_IsWhole()
    {
        foreach (var party in new[] { VisitSamples.Lead, VisitSamples.Coordinator, Samples.Officer, VisitSamples.Partner })
        {
            Assert.Equal(All.Order(StringComparer.Ordinal), Seen(party));
        }
    }

    [Fact]
    public void Ledger_OfOthersWhoTakePart_HasNothingPrivateAndNoReplyToIt()
    {
        foreach (var party in new[] { Samples.Mission, DraftSamples.Health, DraftSamples.Customs, VisitSamples.Other })
        {
            Assert.Equal(Shared.Order(StringComparer.Ordinal), Seen(party));
        }
    }

    [Fact]
    public void Ledger_OfThoseWhoDoNotTakePart_IsEmpty()
    {
        foreach (var party in new[] { Samples.Chair, Samples.Member, VisitSamples.Supporter, new Party(PartyKind.Mission, "HND"), new Party(PartyKind.Reviewer, "r9") })
        {
            Assert.Empty(Seen(party));
        }
    }

    [Fact]
    public void PrivateReplyToSomebodyElsesEntry_StaysWithWhoeverMadeIt()
    {
        LedgerEntry[] entries = [.. DraftSamples.Entries, DraftSamples.Entry("1.2.3", LedgerKind.Reply, "We doubt it.") with { ReplyTo = "1.1.1", Visibility = Visibility.Private }];

        Assert.DoesNotContain(DraftSight.EntriesOf(Visit, DraftSamples.Health, entries), entry => entry.Id == "1.2.3");
        Assert.Contains(DraftSight.EntriesOf(Visit, VisitSamples.Partner, entries), entry => entry.Id == "1.2.3");
    }

    [Fact]
    public void Documents_ThatCameBackAndWhatWasMadeOfThem_AreForTheEditorsAndTheirSenders()
    {
        Assert.Equal(["nap", "nap", "nap-redline", DraftSamples.HealthFile], DraftsOf(DraftSamples.Health));
        Assert.Equal(["nap", "nap", "nap-redline", DraftSamples.HealthFile], DraftsOf(Samples.Mission));
        Assert.Equal(["nap", "nap", "nap-redline", DraftSamples.PartnerFile], DraftsOf(VisitSamples.Partner));
        Assert.Equal(["nap", "nap", "nap-redline"], DraftsOf(DraftSamples.Customs));
        Assert.Equal(["nap", "nap", "nap-redline"], DraftsOf(Samples.Chair));
        Assert.Equal(["nap", "nap", "nap-redline", "nap-round", DraftSamples.HealthFile, DraftSamples.PartnerFile], DraftsOf(VisitSamples.Lead));
        Assert.Equal(["nap", "nap", "nap-redline", "nap-round", DraftSamples.HealthFile, DraftSamples.PartnerFile], DraftsOf(VisitSamples.Coordinator));
        Assert.Empty(DraftsOf(Samples.Member));
        Assert.Empty(DraftsOf(VisitSamples.Supporter));
    }

    [Fact]
    public void Questions_WaitForWhoeverMadeTheEntryUntilTheyAreAnswered()
    {
        var answered = DraftSamples.Entry("a.9.1", LedgerKind.Reply, "The ministry.") with { ReplyTo = "1.1.1", At = Samples.Now.AddHours(6) };

        Assert.Equal("1.1.1", Assert.Single(OpenQuestion.To(Visit, DraftSamples.Health, DraftSamples.Entries)).Entry.Id);
        Assert.Equal("1.2.1", Assert.Single(OpenQuestion.To(Visit, VisitSamples.Partner, DraftSamples.Entries)).Entry.Id);
        Assert.Empty(OpenQuestion.To(Visit, DraftSamples.Customs, DraftSamples.Entries));
        Assert.Empty(OpenQuestion.To(Visit, DraftSamples.Health, [.. DraftSamples.Entries, answered]));
    }

    [Theory]
    [InlineData(LinkPurpose.ReviewDraft)]
    [InlineData(LinkPurpose.EditDraft)]
    [InlineData(LinkPurpose.DecideDraft)]
    public void Link_OfTheDraft_IsOpenInItsStageAndNotAfter(LinkPurpose purpose)
    {
        var grant = new LinkGrant(purpose, Samples.Mission, Visit.Reference, "notice", Samples.Now.AddYears(1)) { Issued = Samples.Now.AddMinutes(1) };

        Assert.True(LinkStanding.Of(Visit, grant).IsOpen);
        Assert.False(LinkStanding.Of(DraftSamples.Agreed, grant).IsOpen);
    }

    private static IEnumerable<string> Seen(Party party) =>
        DraftSight.EntriesOf(Visit, party, DraftSamples.Entries).Select(entry => entry.Id).Order(StringComparer.Ordinal);

    private static IEnumerable<string> DraftsOf(Party party) =>
        Sight.DocumentsOf(Visit, party).Where(entry => entry.ContentType == DraftSamples.Docx && entry.By is not null).Select(entry => entry.Id);
}
