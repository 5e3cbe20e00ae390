using System.Text;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Notices;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Triage;

namespace Serverless.Tests.Workflow;

/// <summary>Where mails go that hang on a request by some threads only, or on none, and what is done with those nobody can read.</summary>
public sealed class MailRoutingTests(OwnAzurite azurite) : IClassFixture<OwnAzurite>
{
    private const string ChairAddress = "chair@committee1540.example";

    [Fact]
    public async Task Mail_ReferenceInTheSubjectAlone_IsFiledForAPartyAndHeldForAnybodyElse()
    {
        await using var host = await StartAsync();
        var (visit, _) = await host.AskedByNoteAsync();
        var subject = $"RV: [{visit.Reference}] Approve";

        var stranger = await host.ReceiveAsync(Loose("somebody@elsewhere.example", subject, "Approve").Raw());
        var otherMission = await host.ReceiveAsync(Loose("pm-fra@mission.example", subject, "Withdraw").Raw());
        var mission = await host.ReceiveAsync(Loose("pm-gtm@mission.example", subject, "The programme follows tomorrow.").Raw());

        Assert.Equal(TriageReason.Unmatched, (await host.HeldAsync(stranger))?.Reason);
        var guess = (await host.HeldAsync(otherMission))!.Guesses;
        Assert.Contains(guess, possible => possible.Reference == visit.Reference);
        Assert.Null(await host.HeldAsync(mission));
        Assert.Equal(Stage.ChairReview, (await host.VisitAsync(visit.Reference)).Stage);
        Assert.Single(await host.TimelineAsync(visit.Reference), entry => entry.Event.Kind == "MailFiled");
    }

    [Fact]
    public async Task Reply_ThatNamesUsNowhereButOnTheEnvelope_IsMatchedByTheEnvelope()
    {
        await using var host = await StartAsync();
        var (visit, asked) = await host.AskedByNoteAsync();
        var blind = Loose(ChairAddress, "visit", "Defer to 4 December 2017\r\n\r\nAfter the Council's session.") with { To = "delegate@committee1540.example" };

        await host.ReceiveAsync(new MailboxMessage(blind.Raw(), host.Get<MailIdentity>().ReplyAddress(asked.Token)));

        var decision = Assert.Single((await host.VisitAsync(visit.Reference)).Decisions);
        Assert.Equal(
            (Verdict.Defer, new DateOnly(2017, 12, 4), "After the Council's session."), (decision.Verdict, decision.Until!.Value, decision.Text));
    }

    [Fact]
    public async Task Mail_InAThreadWeSawOnlyTheNamesOf_IsFiledAndALikeSubjectIsNoThread()
    {
        await using var host = await StartAsync();
        var before = $"{Guid.NewGuid():N}@capital.example";
        var (visit, _) = await host.AskedByNoteAsync(Letters.Note("GTM") with { References = [before] });

        var copy = Loose("pm-gtm@mission.example", "Tr: programme", "For your information.") with { References = [before] };
        var joined = await host.ReceiveAsync(copy.Raw());
        var alike = await host.ReceiveAsync(Loose("pm-gtm@mission.example", "TR: Request for a visit", "For your information.").Raw());

        Assert.Null(await host.HeldAsync(joined));
        Assert.Single(await host.TimelineAsync(visit.Reference), entry => entry.Event.Kind == "MailFiled");
        Assert.Equal(TriageReason.Unmatched, (await host.HeldAsync(alike))?.Reason);
    }

    [Fact]
    public async Task Bounce_OfAMailToAnOfficer_TouchesNoRequestAndCausesNoMail()
    {
        await using var host = await StartAsync();
        var note = Letters.Note("GTM") with { Passes = false };
        var held = await host.ReceiveAsync(note.Raw());
        await host.Get<TriageDesk>().SettleAsync(
            host.Client, held, new TriageAssignment(State: StateCode.Parse("GTM")), CaseHost.Officer, TestContext.Current.CancellationToken);
        await host.RestAsync();
        var visit = await host.BegunByAsync(note.MessageId);
        var task = (await host.SentAsync(visit.Reference)).First(sent => sent.Notice.Kind == NoticeKind.RegistrationTask && sent.Notice.To == CaseHost.Officer);
        var address = host.Mails.Offered.Single(mail => mail.MessageId == host.Get<MailIdentity>().MessageId(task.Token)).To;
        var (mails, revision) = (host.Mails.Offered.Count, (await host.VisitAsync(visit.Reference)).Revision);

        await host.ReceiveAsync(Letters.Bounce(host, task, address));

        Assert.Equal((mails, revision), (host.Mails.Offered.Count, (await host.VisitAsync(visit.Reference)).Revision));
        Assert.True(await host.Get<IMutes>().IsMutedAsync(address, TestContext.Current.CancellationToken));
        await host.Get<IMutes>().UnmuteAsync(address, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Bounce_OfTheChairsMail_NothingIsSentThereAnyMoreAndTheOfficersHearOfEachRequestOnce()
    {
        await using var host = await StartAsync();
        var (visit, asked) = await host.AskedByNoteAsync();
        await host.ReceiveAsync(Letters.Bounce(host, asked, ChairAddress));
        var before = host.Mails.Offered.Count(mail => mail.To == ChairAddress);

        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(2.2));

        Assert.Equal(before, host.Mails.Offered.Count(mail => mail.To == ChairAddress));
        var notices = await host.NoticesAsync(visit.Reference);
        Assert.Contains(notices, posted => posted.Notice is { Kind: NoticeKind.Reminder } && posted.Notice.To == CaseHost.Chair && posted.State == NoticeState.Failed);
        Assert.Single(notices, posted => posted.Notice.Kind == NoticeKind.Attention && posted.Notice.To == CaseHost.Officer);
        await host.Get<IMutes>().UnmuteAsync(ChairAddress, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Reply_NotUnderstood_IsFiledForTheOfficersAndAnsweredWithALinkAndWithoutItsOwnWords()
    {
        await using var host = await StartAsync();
        var (visit, asked) = await host.AskedByNoteAsync();

        await host.ReceiveAsync(Letters.Reply(host, asked, ChairAddress, "Perhaps, if the dates in Zanzibar allow.").Raw());

        Assert.Single((await host.VisitAsync(visit.Reference)).Documents, entry => entry.Role == DocumentRole.Message && entry.Id.StartsWith("mail-", StringComparison.Ordinal));
        var sent = await host.SentAsync(visit.Reference);
        Assert.Contains(sent, posted => posted.Notice.Kind == NoticeKind.MailFiled && posted.Notice.To == CaseHost.Officer);
        var answer = Assert.Single(sent, posted => posted.Notice.Kind == NoticeKind.ReplyNotUnderstood);
        Assert.Equal(Steps.ChairDecision, answer.Notice.Data["step"]);
        var mail = host.Mails.Offered.Single(offered => offered.MessageId == host.Get<MailIdentity>().MessageId(answer.Token));
        Assert.DoesNotContain("Zanzibar", mail.Text + mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_ByMailAfterTheCaseHasEnded_IsRefusedWithTheReasonAndItsWriterIsTold()
    {
        await using var host = await StartAsync();
        var (visit, _) = await host.AskedByNoteAsync();
        await host.SubmitAsync(visit.Reference, CaseHost.Mission, new Withdraw());

        await host.Get<CommandDesk>().SubmitAsync(
            host.Client, new CommandEnvelope(visit.Reference, "mail/late", CaseHost.Chair, Channel.Mail, CaseHost.Sunday, new Decide(Verdict.Approve)), TestContext.Current.CancellationToken);
        await host.RestAsync();

        var told = Assert.Single(await host.SentAsync(visit.Reference), posted => posted.Notice.Kind == NoticeKind.CommandRefused).Notice;
        Assert.Equal((CaseHost.Chair, nameof(RefusalReason.WrongStage)), (told.To, told.Data["reason"]));
    }

    [Fact]
    public async Task Mail_TooLargeCutOffOrUnreadable_IsKeptAndTheOfficersAreTold()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture, policy => policy["limits"]!["messageBytes"] = 1 << 20, hasTriggers: true);
        var large = Loose("somebody@elsewhere.example", "large", new string('x', 1_200_000)).Raw();
        var beginning = Letters.Note("GTM").Raw()[..900];
        var unreadable = Encoding.Latin1.GetBytes("\0\u0001 no message \u00ff");

        var hashes = new[] { await host.ReceiveAsync(large), await host.ReceiveAsync(new MailboxMessage(beginning, null, IsWhole: false)), await host.ReceiveAsync(unreadable) };

        var raw = new[] { large, beginning, unreadable };
        TriageReason[] reasons = [TriageReason.TooLarge, TriageReason.TooLarge, TriageReason.Unmatched];
        foreach (var ((hash, bytes), reason) in hashes.Zip(raw).Zip(reasons))
        {
            Assert.Equal(reason, (await host.HeldAsync(hash))?.Reason);
            Assert.Equal(bytes, (await host.Get<IRawMail>().ReadAsync(hash, TestContext.Current.CancellationToken))!.Value.ToArray());
            var told = await host.Get<IOutbox>().FindAsync(null, $"unplaced/{hash}/{CaseHost.Officer.Id}", TestContext.Current.CancellationToken);
            Assert.Equal(NoticeState.Sent, told?.State);
        }
    }

    // A mail that hangs on nothing.
    private static Letters Loose(string from, string subject, string text) =>
        new() { MessageId = $"{Guid.NewGuid():N}@elsewhere.example", From = from, Subject = subject, Text = text };

    private Task<CaseHost> StartAsync() => CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
}
