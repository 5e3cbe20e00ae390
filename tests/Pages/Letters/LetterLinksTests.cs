using Serverless.Domain.Links;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Workflow.Links;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Pages.Letters;

/// <summary>Which page a letter leads to. A link that lets its holder do more than is asked would be a fault.</summary>
public sealed class LetterLinksTests
{
    [Theory]
    [InlineData(NoticeKind.ProposalReady, PartyKind.Coordinator, null, LinkPurpose.ConfirmPlan)]
    [InlineData(NoticeKind.NoPlan, PartyKind.Coordinator, null, LinkPurpose.ConfirmPlan)]
    [InlineData(NoticeKind.VisitAsked, PartyKind.Expert, null, LinkPurpose.AnswerInvitation)]
    [InlineData(NoticeKind.VisitAsked, PartyKind.Mission, null, LinkPurpose.AnswerInvitation)]
    [InlineData(NoticeKind.VisitConfirmed, PartyKind.Mission, null, LinkPurpose.Prepare)]
    [InlineData(NoticeKind.VisitConfirmed, PartyKind.Partner, null, LinkPurpose.Track)]
    [InlineData(NoticeKind.InvitationWithdrawn, PartyKind.Expert, null, LinkPurpose.Track)]
    [InlineData(NoticeKind.AnswerTooLate, PartyKind.Expert, null, LinkPurpose.Track)]
    [InlineData(NoticeKind.PreparationAsked, PartyKind.Mission, null, LinkPurpose.Prepare)]
    [InlineData(NoticeKind.PreparationTaken, PartyKind.Mission, null, LinkPurpose.Prepare)]
    [InlineData(NoticeKind.DailyReportAsked, PartyKind.Expert, null, LinkPurpose.ReportDay)]
    [InlineData(NoticeKind.Reminder, PartyKind.Coordinator, Steps.Proposal, LinkPurpose.ConfirmPlan)]
    [InlineData(NoticeKind.Reminder, PartyKind.Coordinator, Steps.NoPlan, LinkPurpose.ConfirmPlan)]
    [InlineData(NoticeKind.Reminder, PartyKind.Partner, Steps.Answers, LinkPurpose.AnswerInvitation)]
    [InlineData(NoticeKind.Reminder, PartyKind.Mission, Steps.Preparation, LinkPurpose.Prepare)]
    [InlineData(NoticeKind.Reminder, PartyKind.Partner, Steps.Preparation, LinkPurpose.Track)]
    [InlineData(NoticeKind.Reminder, PartyKind.Expert, Steps.DailyReport, LinkPurpose.ReportDay)]
    [InlineData(NoticeKind.DraftCirculated, PartyKind.Reviewer, null, LinkPurpose.ReviewDraft)]
    [InlineData(NoticeKind.DraftTaken, PartyKind.Mission, null, LinkPurpose.ReviewDraft)]
    [InlineData(NoticeKind.ConfirmationAsked, PartyKind.Reviewer, null, LinkPurpose.ReviewDraft)]
    [InlineData(NoticeKind.DraftToEdit, PartyKind.Expert, null, LinkPurpose.EditDraft)]
    [InlineData(NoticeKind.DraftDecisionAsked, PartyKind.Coordinator, null, LinkPurpose.DecideDraft)]
    [InlineData(NoticeKind.DraftConcluded, PartyKind.Reviewer, null, LinkPurpose.Track)]
    [InlineData(NoticeKind.Reminder, PartyKind.Reviewer, Steps.DraftReview, LinkPurpose.Track)]
    [InlineData(NoticeKind.Reminder, PartyKind.Expert, Steps.DraftEdit, LinkPurpose.EditDraft)]
    [InlineData(NoticeKind.Reminder, PartyKind.Coordinator, Steps.DraftDecision, LinkPurpose.DecideDraft)]
    [InlineData(NoticeKind.DecisionAsked, PartyKind.Chair, null, LinkPurpose.Decide)]
    public async Task Make_Notice_LeadsToWhatIsAsked(NoticeKind kind, PartyKind to, string? step, LinkPurpose expected)
    {
        var links = new KeptLinks();
        var letter = VisitSamples.PreparationAsked(Domain.Languages.Language.English);
        var notice = letter.Notice with
        {
            Kind = kind,
            To = to == PartyKind.Mission ? Samples.Mission : new Party(to, "somebody"),
            Data = step is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["step"] = step },
        };

        var made = await (await LinksAsync(links)).MakeAsync(notice, letter.Visit, TestContext.Current.CancellationToken);

        Assert.Equal(expected, links.Last!.Purpose);
        Assert.Equal(notice.To, links.Last.Party);
        Assert.Equal(expected != LinkPurpose.Track, made!.Value.Acts);
    }

    [Fact]
    public async Task Reminder_OfTheReview_LetsThoseReviewWhoWereAsked()
    {
        var links = new KeptLinks();
        var reminder = DraftSamples.All(Domain.Languages.Language.English).First(letter => letter.Notice is { Kind: NoticeKind.Reminder, To.Kind: PartyKind.Reviewer }).Notice;

        await (await LinksAsync(links)).MakeAsync(reminder, DraftSamples.Reviewing, TestContext.Current.CancellationToken);

        Assert.Equal((LinkPurpose.ReviewDraft, DraftSamples.Reviewer), (links.Last!.Purpose, links.Last.Party));
    }

    [Fact]
    public async Task Digest_OfAnOfficer_LeadsToAPageOfEachRequestThatItLists()
    {
        var links = new KeptLinks();
        var digest = Samples.All(Domain.Languages.Language.English).First(letter => letter.Notice.Kind == NoticeKind.OfficerDigest);

        var page = await (await LinksAsync(links)).FollowAsync(digest.Notice, Samples.InReview, TestContext.Current.CancellationToken);
        var written = await Paper.WriteAsync(digest);

        Assert.Equal((LinkPurpose.Manage, Samples.Officer, Samples.Reference), (links.Last!.Purpose, links.Last.Party, links.Last.Reference));
        Assert.StartsWith("https://visits.example/v/", page!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Open the page of GTM-2017-01", written.Text, StringComparison.Ordinal);
        Assert.Contains("Open the page of GTM-2016-01", written.Text, StringComparison.Ordinal);
    }

    public static TheoryData<string, PartyKind, LinkPurpose> Followed => new()
    {
        { "received", PartyKind.Officer, LinkPurpose.ConfirmRegistration },
        { "received", PartyKind.Mission, LinkPurpose.Manage },
        { "deciding", PartyKind.Officer, LinkPurpose.Manage },
        { "deciding", PartyKind.Mission, LinkPurpose.Manage },
        { "deciding", PartyKind.CommitteeMember, LinkPurpose.Track },
        { "asked", PartyKind.Officer, LinkPurpose.ConfirmPlan },
        { "asked", PartyKind.Coordinator, LinkPurpose.ConfirmPlan },
        { "asked", PartyKind.Chair, LinkPurpose.Manage },
        { "asked", PartyKind.Expert, LinkPurpose.Track },
        { "preparing", PartyKind.Officer, LinkPurpose.Prepare },
        { "preparing", PartyKind.Mission, LinkPurpose.Prepare },
        { "preparing", PartyKind.Partner, LinkPurpose.Track },
        { "visiting", PartyKind.Officer, LinkPurpose.Track },
    };

    [Theory]
    [MemberData(nameof(Followed))]
    public async Task Make_NoticeThatAsksNothing_LeadsToWhatTheAddresseeMayDoInTheStage(string stage, PartyKind to, LinkPurpose expected)
    {
        var links = new KeptLinks();
        var visit = stage switch
        {
            "received" => Samples.Waiting(Samples.Received, Steps.Registration, [Samples.Officer], 1),
            "deciding" => Samples.InReview,
            "asked" => VisitSamples.Answering,
            "preparing" => VisitSamples.Preparing,
            _ => VisitSamples.Visiting,
        };
        var notice = VisitSamples.PreparationAsked(Domain.Languages.Language.English).Notice with
        {
            Kind = NoticeKind.MailFiled,
            To = to == PartyKind.Mission ? Samples.Mission : new Party(to, "somebody"),
        };

        var made = await (await LinksAsync(links)).MakeAsync(notice, visit, TestContext.Current.CancellationToken);

        Assert.Equal(expected, links.Last!.Purpose);
        Assert.False(made!.Value.Acts);
    }

    [Theory]
    [InlineData(NoticeKind.VisitAsked, PartyKind.Expert, true)]
    [InlineData(NoticeKind.VisitConfirmed, PartyKind.Expert, true)]
    [InlineData(NoticeKind.VisitConfirmed, PartyKind.Partner, false)]
    [InlineData(NoticeKind.VisitPostponed, PartyKind.Expert, false)]
    public async Task MakeStanding_LettersWithACalendarEntry_BringExpertsALinkThatDoesNotEnd(NoticeKind kind, PartyKind to, bool brings)
    {
        var links = new KeptLinks();
        var maker = await LinksAsync(links);
        var notice = VisitSamples.PreparationAsked(Domain.Languages.Language.English).Notice with { Kind = kind, To = new Party(to, "somebody") };

        var feed = await maker.MakeStandingAsync(LinkPurpose.Feed, notice, TestContext.Current.CancellationToken);

        Assert.Equal(brings ? "https://visits.example/v/token/visits.ics" : null, feed?.ToString());
        Assert.Equal(brings ? new LinkGrant(LinkPurpose.Feed, notice.To, null, string.Empty, DateTimeOffset.MaxValue) : null, links.Last);
    }

    private static async Task<LetterLinks> LinksAsync(KeptLinks links)
    {
        var policy = PolicyReader.Read(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "policy.json"), TestContext.Current.CancellationToken)).Policy!;
        return new LetterLinks(links, new MailIdentity("visits@committee1540.example", new Uri("https://visits.example/")), policy, TimeProvider.System);
    }

    private sealed class KeptLinks : ILinks
    {
        internal LinkGrant? Last { get; private set; }

        public Task<string> IssueAsync(LinkGrant grant, CancellationToken cancellationToken)
        {
            Last = grant;
            return Task.FromResult("token");
        }

        public Task EndAsync(LinkPurpose purpose, Party party, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<LinkGrant?> FindAsync(string token, CancellationToken cancellationToken) => Task.FromResult(Last);
    }
}
