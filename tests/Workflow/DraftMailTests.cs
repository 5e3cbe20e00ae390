using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Commands;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Languages;
using Serverless.Domain.Notices;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Commands;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Requests;
using Serverless.Workflow.Triage;

namespace Serverless.Tests.Workflow;

/// <summary>A draft goes out by mail to a reviewer whom only the request knows, and what comes back, as far as the inbox of commands.</summary>
public sealed class DraftMailTests(OwnAzurite azurite) : IClassFixture<OwnAzurite>
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly byte[] Plan = Encoding.UTF8.GetBytes("PK the draft as it was sent");

    [Fact]
    public async Task Draft_ToAReviewer_GoesToTheirAddressInTheirLanguageWithTheVersionAttached()
    {
        await using var host = await StartAsync();
        var (visit, reviewer, asked) = await CirculatedAsync(host);

        var mail = Assert.Single(host.Mails.Offered, mail => mail.To == reviewer.Address);

        Assert.Equal((Language.French, NoticeState.Sent), (mail.Language, asked.State));
        Assert.Contains("plan d’action national", mail.Text, StringComparison.Ordinal);
        Assert.Contains("UTC−06:00", mail.Text, StringComparison.Ordinal);
        Assert.Equal(Plan, Assert.Single(mail.Attachments).Content.ToArray());
        Assert.Equal(visit.Reference, asked.Notice.Reference);
    }

    [Fact]
    public async Task Document_FromTheReviewersAddress_IsTheirReturnWithAllThatCameExceptWhatWeSent()
    {
        await using var host = await StartAsync();
        var (visit, reviewer, asked) = await CirculatedAsync(host);
        var mine = new MailPart("mine.docx", Docx, Encoding.UTF8.GetBytes("PK the draft with changes"));
        var reply = Letters.Reply(host, asked, reviewer.Address, "See the annex.") with { Files = [new MailPart("plan.docx", Docx, Plan), mine] };

        var hash = await host.ReceiveAsync(reply.Raw());

        var given = await FindAsync(host, visit, $"mail/{hash}");
        Assert.Equal(reviewer.Party, given?.By);
        var returned = Assert.IsType<ReturnDraft>(given!.Command);
        Assert.Equal("See the annex.", returned.Text);
        Assert.Equal([DocumentRole.Message, DocumentRole.Attachment], returned.Documents.Select(entry => entry.Role));
        await using var kept = await host.Get<IDocuments>().OpenAsync(visit.Reference, returned.Documents[1], TestContext.Current.CancellationToken);
        Assert.Equal("mine.docx", returned.Documents[1].Name);
        Assert.NotNull(kept);
    }

    [Fact]
    public async Task Agreement_WithASignedLetter_IsASignOffAndTheLetterIsFiled()
    {
        await using var host = await StartAsync();
        var (visit, reviewer, asked) = await CirculatedAsync(host);
        var reply = Letters.Reply(host, asked, reviewer.Address, "D’accord.") with { Files = [new MailPart("lettre.pdf", "application/pdf", new byte[] { 1, 2 })] };

        var hash = await host.ReceiveAsync(reply.Raw());

        Assert.Equal(new SignOff(1), (await FindAsync(host, visit, $"mail/{hash}"))?.Command);
        var filed = Assert.IsType<FileMail>((await FindAsync(host, visit, $"mail/{hash}/files"))?.Command);
        Assert.Contains(filed.Documents, entry => entry.Name == "lettre.pdf");
    }

    [Fact]
    public async Task Reply_OfAStrangerInTheSameThreadOrOfAnUnprovenReviewer_IsHeld()
    {
        await using var host = await StartAsync();
        var (visit, reviewer, asked) = await CirculatedAsync(host);

        var stranger = await host.ReceiveAsync(Letters.Reply(host, asked, "somebody@elsewhere.example", "Agreed").Raw());
        var unproven = await host.ReceiveAsync((Letters.Reply(host, asked, reviewer.Address, "Agreed") with { Passes = false }).Raw());
        var loose = await host.ReceiveAsync(new Letters { MessageId = $"{Guid.NewGuid():N}@x.example", From = reviewer.Address, Subject = "the draft", Text = "Agreed" }.Raw());

        Assert.Equal(TriageReason.WrongSender, (await host.HeldAsync(stranger))?.Reason);
        Assert.Equal(TriageReason.UnverifiedSender, (await host.HeldAsync(unproven))?.Reason);
        Assert.Equal(TriageReason.Unmatched, (await host.HeldAsync(loose))?.Reason);
        Assert.Null(await FindAsync(host, visit, $"mail/{stranger}"));
    }

    [Fact]
    public async Task Documents_Several_AreFiledAndTheirSenderIsToldWhichInTheirLanguage()
    {
        await using var host = await StartAsync();
        var (visit, reviewer, asked) = await CirculatedAsync(host);
        var files = new[] { "a.docx", "b.docx" }.Select(name => new MailPart(name, Docx, Encoding.UTF8.GetBytes(name)));

        var hash = await host.ReceiveAsync((Letters.Reply(host, asked, reviewer.Address, "Voir.") with { Files = [.. files] }).Raw());

        Assert.IsType<FileMail>((await FindAsync(host, visit, $"mail/{hash}"))?.Command);
        var answer = host.Mails.Offered.Last(mail => mail.To == reviewer.Address);
        Assert.Contains("- a.docx\n- b.docx", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Plusieurs documents Word", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bounce_OfAReviewersMail_MutesTheirAddress()
    {
        await using var host = await StartAsync();
        var (visit, reviewer, asked) = await CirculatedAsync(host);

        await host.ReceiveAsync(Letters.Bounce(host, asked, reviewer.Address));
        await host.Get<IOutbox>().PostAsync(visit.Reference, [asked.Notice with { Id = "again" }], TestContext.Current.CancellationToken);
        await host.Get<INotifyQueue>().WakeAsync(visit.Reference, TestContext.Current.CancellationToken);
        await host.RestAsync();

        Assert.Equal(NoticeState.Failed, (await host.NoticesAsync(visit.Reference)).Single(posted => posted.Notice.Id == "again").State);
    }

    // A request in the middle of its first round, without the process that would lead there.
    private static async Task<(VisitRequest Visit, Reviewer Reviewer, PostedNotice Asked)> CirculatedAsync(CaseHost host)
    {
        var token = TestContext.Current.CancellationToken;
        var reviewer = new Reviewer("r1", "Ministère de la santé", "Mme X", "Directrice", $"x-{Guid.NewGuid():N}@health.example", Language.French);
        var entry = new DocumentEntry(NapDrafting.Document, 1, DocumentRole.NapDraft, "plan.docx", Docx, Plan.Length, Convert.ToHexStringLower(SHA256.HashData(Plan)));
        var begun = await host.Get<IRequestStore>().BeginAsync(
            StateCode.Parse("GTM"), 2017, $"<{Guid.NewGuid()}@mission.example>", reference => VisitRequest.Begin(reference, CaseHost.Sunday), token);
        var visit = await host.Get<IRequestStore>().SaveAsync(
            begun with
            {
                Revision = begun.Revision + 1,
                Periods = [.. begun.Periods, new StagePeriod(Stage.Drafting, CaseHost.Sunday)],
                Documents = [entry],
                Drafting = new NapDrafting
                {
                    Reviewers = [reviewer],
                    Rounds = [new ReviewRound { Number = 1, Version = 1, Opened = CaseHost.Sunday, Asked = [CaseHost.Mission, reviewer.Party] }],
                },
                Pending = new PendingStep(
                    Steps.DraftReview, [reviewer.Party], CaseHost.Sunday, Deadline.Fix(new DateOnly(2017, 11, 20), atBegin: true, Guatemala, CaseHost.Sunday)),
            },
            token);
        await host.Get<IDocuments>().StoreAsync(visit.Reference, entry, Plan, token);
        var notice = new Notice(
            "circulated", visit.Reference, NoticeKind.DraftCirculated, reviewer.Party, CaseHost.Sunday,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["round"] = "1", ["version"] = "1", ["step"] = Steps.DraftReview });
        await host.Get<IOutbox>().PostAsync(visit.Reference, [notice], token);
        await host.Get<INotifyQueue>().WakeAsync(visit.Reference, token);
        await host.RestAsync();
        return (visit, reviewer, (await host.SentAsync(visit.Reference)).Single(sent => sent.Notice.Id == "circulated"));
    }

    private static WorkingCalendar Guatemala => new(
        "GTM", DateTimeZoneProviders.Tzdb["America/Guatemala"], WorkingHours.TryParse("09:00-17:00")!, [IsoDayOfWeek.Saturday], [], []);

    private static async Task<CommandEnvelope?> FindAsync(CaseHost host, VisitRequest visit, string key) =>
        (await host.Get<ICommandInbox>().FindAsync(visit.Reference, key, TestContext.Current.CancellationToken))?.Envelope;

    private Task<CaseHost> StartAsync() => CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
}
