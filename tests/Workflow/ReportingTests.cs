using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Serverless.Domain.Commands;
using Serverless.Domain.Documents;
using Serverless.Domain.Languages;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Preparation;
using Serverless.Domain.Register;
using Serverless.Domain.Reporting;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;
using Serverless.Domain.Visits;
using Serverless.Workflow.Documents;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Process;
using Serverless.Workflow.Reporting;
using Serverless.Workflow.Requests;
using Serverless.Workflow.Timeline;

namespace Serverless.Tests.Workflow;

/// <summary>From the last daily report to the published Information Note.</summary>
public sealed class ReportingTests(OwnAzurite azurite) : IClassFixture<OwnAzurite>
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly Party Coordinator = new(PartyKind.Coordinator, "coordinator");
    private static readonly Party Lead = new(PartyKind.Expert, "expert-01");
    private static readonly Party Partner = new(PartyKind.Partner, "oas-cicte");
    private static readonly Party Supporter = new(PartyKind.Supporter, "CAN");

    [Fact]
    public async Task Run_ClearedAtOnce_IsPublishedAndEverybodyIsTold()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture);
        var reference = await BeginAsync(host);

        var drafted = await host.VisitAsync(reference);
        await host.SubmitAsync(reference, Lead, new SubmitNote(Remark: "Nothing to change."));
        var submitted = await host.VisitAsync(reference);
        var outcome = await host.SubmitAsync(reference, Coordinator, new ClearNote(NoteVerdict.Clear, 1));

        Assert.Equal((Steps.NoteEdit, Lead), (drafted.Pending!.Step, drafted.Pending.On.Single()));
        Assert.NotNull(drafted.Pending.Due);
        Assert.Equal((Steps.NoteClearance, Coordinator), (submitted.Pending!.Step, submitted.Pending.On.Single()));
        Assert.Null(outcome?.Refusal);
        var closed = await host.VisitAsync(reference);
        Assert.Equal(Stage.Closed, closed.Stage);
        Assert.NotNull(closed.Reporting!.PublishedAt);
        Assert.Equal(
            [DocumentStatus.Draft, DocumentStatus.Published],
            closed.Documents.Where(entry => entry.Id == NoteReporting.Document).Select(entry => entry.Status!.Value));
        Assert.Superset(
            new HashSet<Party> { CaseHost.Mission, Lead, Partner, Supporter, Coordinator, CaseHost.Chair, CaseHost.Officer },
            (await ToldAsync(host, reference, NoticeKind.NotePublished)).ToHashSet());
        Assert.Null(await host.Get<ITimeline>().VerifyAsync(reference, CancellationToken.None));
        var published = await host.Get<NoteKeeper>().FindAsync(reference, 2, CancellationToken.None);
        Assert.Equal(6, published!.All.Select(note => note.Language).Distinct().Count());
        Assert.All(published.All, note => Assert.Equal(string.Empty, note.Mark));
    }

    [Fact]
    public async Task Run_SentBackTwice_EachTimeTheLeadIsToldWhy()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture);
        var reference = await BeginAsync(host);

        foreach (var reason in (string[])["The venue is missing.", "The second day is missing."])
        {
            await host.SubmitAsync(reference, Lead, new SubmitNote());
            await host.SubmitAsync(reference, Coordinator, new ClearNote(NoteVerdict.SendBack, Text: reason));
            Assert.Equal(Steps.NoteEdit, (await host.VisitAsync(reference)).Pending?.Step);
        }

        await host.SubmitAsync(reference, Lead, new SubmitNote());
        await host.SubmitAsync(reference, Coordinator, new ClearNote(NoteVerdict.Clear));

        Assert.Equal(
            ["", "The venue is missing.", "The second day is missing."],
            (await host.NoticesAsync(reference)).Where(posted => posted.Notice.Kind == NoticeKind.NoteToEdit).Select(posted => posted.Notice.Data["reason"]));
        var visit = await host.VisitAsync(reference);
        Assert.Equal([NoteVerdict.SendBack, NoteVerdict.SendBack, NoteVerdict.Clear], visit.Reporting!.Clearances.Select(said => said.Verdict));
        Assert.Equal(Stage.Closed, visit.Stage);
    }

    [Fact]
    public async Task Run_PolicyAsksTheChairToo_IsPublishedOnlyAfterThat()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture, policy => policy["reporting"]!["chairClears"] = true);
        var reference = await BeginAsync(host);
        await host.SubmitAsync(reference, Lead, new SubmitNote());

        var early = await host.SubmitAsync(reference, CaseHost.Chair, new ClearNote(NoteVerdict.Clear));
        await host.SubmitAsync(reference, Coordinator, new ClearNote(NoteVerdict.Clear));
        var waiting = await host.VisitAsync(reference);
        await host.SubmitAsync(reference, CaseHost.Chair, new ClearNote(NoteVerdict.Clear));

        Assert.Equal(RefusalReason.NotAllowed, early?.Refusal?.Reason);
        Assert.Equal((Steps.NoteApproval, CaseHost.Chair), (waiting.Pending!.Step, waiting.Pending.On.Single()));
        Assert.Null(waiting.Reporting!.PublishedAt);
        Assert.Equal(Stage.Closed, (await host.VisitAsync(reference)).Stage);
    }

    [Fact]
    public async Task Run_LeadIsSilent_IsRemindedAndTheOfficerCanSendTheNote()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture);
        var reference = await BeginAsync(host);

        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(20));
        var reminded = await ToldAsync(host, reference, NoticeKind.Reminder);
        await host.SubmitAsync(reference, CaseHost.Officer, new SubmitNote());

        Assert.Contains(Lead, reminded);
        Assert.Contains(CaseHost.Officer, reminded);
        Assert.Equal(Steps.NoteClearance, (await host.VisitAsync(reference)).Pending?.Step);
    }

    [Fact]
    public async Task Submit_EditedDocument_IsTheNextVersionAndAnOlderOneIsNotCleared()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture);
        var reference = await BeginAsync(host);
        var document = await KeepAsync(host, reference, Edit(await OpenAsync(host, reference, 1)));

        var outcome = await host.SubmitAsync(reference, Lead, new SubmitNote(document));
        var late = await host.SubmitAsync(reference, Coordinator, new ClearNote(NoteVerdict.Clear, 1));

        Assert.Null(outcome?.Refusal);
        Assert.Equal(RefusalReason.AlreadyDone, late?.Refusal?.Reason);
        Assert.Equal([1, 2], (await host.VisitAsync(reference)).Reporting!.Versions.Select(version => version.Number));
        var edition = await host.Get<NoteKeeper>().FindAsync(reference, 2, CancellationToken.None);
        var added = edition!.In(Language.Arabic).Sentences().Single(sentence => sentence.Text == "It was a fine visit.");
        Assert.Equal((NoteSourceKind.Editor, Language.English), (added.Sources.Single().Kind, added.Language));
    }

    [Fact]
    public async Task Submit_BrokenDocument_IsRefusedAndTheDraftStays()
    {
        await using var host = await CaseHost.StartAsync(azurite.Fixture);
        var reference = await BeginAsync(host);
        var document = await KeepAsync(host, reference, Encoding.ASCII.GetBytes("PK no document"));

        var outcome = await host.SubmitAsync(reference, Lead, new SubmitNote(document));

        Assert.Equal(RefusalReason.Invalid, outcome?.Refusal?.Reason);
        var visit = await host.VisitAsync(reference);
        Assert.Equal((Steps.NoteEdit, 1), (visit.Pending?.Step, visit.Reporting!.Newest));
    }

    [Fact]
    public async Task Mail_WithTheEditedNoteOrAWord_CarriesTheNoteToItsEnd()
    {
        await azurite.WipeAsync();
        await using var host = await CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
        var reference = await BeginAsync(host);

        await ReplyAsync(host, reference, NoticeKind.NoteToEdit, Lead, "expert-01", "Please see my changes.", ("Note.docx", [1, 2, 3]));
        var refused = (await host.NoticesAsync(reference)).Single(posted => posted.Notice.Kind == NoticeKind.CommandRefused).Notice;
        await ReplyAsync(host, reference, NoticeKind.NoteToEdit, Lead, "expert-01", "Please see my changes.", ("Note.docx", Edit(await OpenAsync(host, reference, 1))));
        var submitted = await host.VisitAsync(reference);
        await ReplyAsync(host, reference, NoticeKind.NoteClearanceAsked, Coordinator, "coordinator", "Send back: add the second day");
        var back = await host.VisitAsync(reference);
        await ReplyAsync(host, reference, NoticeKind.NoteToEdit, Lead, "expert-01", "Tal cual");
        await ReplyAsync(host, reference, NoticeKind.NoteClearanceAsked, Coordinator, "coordinator", "Clear");

        Assert.Equal(("Note.docx", "UnknownKind"), (refused.Data["document"], refused.Data["problem"]));
        Assert.Equal((Steps.NoteClearance, 2), (submitted.Pending?.Step, submitted.Reporting!.Newest));
        Assert.Equal("Please see my changes.", submitted.Reporting.Versions[^1].Remark);
        Assert.Contains(submitted.Documents, entry => entry is { Name: "Note.docx", Origin: DocumentOrigin.Mail });
        Assert.Equal(Steps.NoteEdit, back.Pending?.Step);
        Assert.Equal(Stage.Closed, (await host.VisitAsync(reference)).Stage);
        var mails = host.Mails.Offered.Where(mail => mail.Attachments.Any(part => part.Name.EndsWith("information-note.docx", StringComparison.Ordinal))).ToList();
        Assert.Contains(mails, mail => mail.Subject.Contains("Nota informativa publicada", StringComparison.Ordinal));
    }

    private static async Task ReplyAsync(
        CaseHost host, Reference reference, NoticeKind answered, Party to, string from, string text, params (string Name, byte[] Content)[] files)
    {
        var asked = (await host.SentAsync(reference)).Last(posted => posted.Notice.Kind == answered && posted.Notice.To == to);
        await host.ReceiveAsync((Letters.Reply(host, asked, $"{from}@committee1540.example", text) with { Files = [.. files.Select(file => new MailPart(file.Name, Docx, file.Content))] }).Raw());
    }

    private static async Task<List<Party>> ToldAsync(CaseHost host, Reference reference, NoticeKind kind) =>
        [.. (await host.NoticesAsync(reference)).Where(posted => posted.Notice.Kind == kind).Select(posted => posted.Notice.To)];

    private static async Task<Reference> BeginAsync(CaseHost host)
    {
        var at = CaseHost.Sunday;
        var visit = await host.Get<IRequestStore>().BeginAsync(
            StateCode.Parse("GTM"), 2017, Guid.NewGuid().ToString(), reference => Held(reference, at), CancellationToken.None);
        await CaseStarter.StartAsync(host.Client, new VisitCase(visit), CancellationToken.None);
        await host.RestAsync();
        return visit.Reference;
    }

    private static VisitRequest Held(Reference reference, DateTimeOffset at)
    {
        var (first, last) = (new DateOnly(2017, 11, 8), new DateOnly(2017, 11, 9));
        var report = new DailyReport { Day = first, By = Lead, At = at, Agreed = "A first draft.", TookPart = ["Ministry of Health"], Text = "We presented the resolution." };
        return VisitRequest.Begin(reference, at) with
        {
            Periods = [new StagePeriod(Stage.Received, at.AddDays(-20), at), new StagePeriod(Stage.Reporting, at)],
            Plan = new VisitPlan(1, first, last, [new Assignment(Lead.Id, IsLead: true)],
            [
                .. ((Party[])[Lead, CaseHost.Mission, Partner, Supporter]).Select(party => new Invitation(party, IsRequired: true, 1, at) { Answer = InvitationAnswer.Accept }),
            ]),
            DaysHeld = 2,
            Reports = [report, report with { Day = last }],
            Decisions = [new Decision(Verdict.Approve, CaseHost.Chair, at.AddDays(-19))],
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

    private static async Task<byte[]> OpenAsync(CaseHost host, Reference reference, int version)
    {
        var entry = (await host.VisitAsync(reference)).Documents.Single(known => known.Id == NoteReporting.Document && known.Version == version);
        await using var content = (await host.Get<IDocuments>().OpenAsync(reference, entry, CancellationToken.None))!;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static async Task<DocumentEntry> KeepAsync(CaseHost host, Reference reference, byte[] content)
    {
        var entry = new DocumentEntry("edited", 1, DocumentRole.Attachment, "Note.docx", "application/octet-stream", content.Length, Guid.NewGuid().ToString("N"));
        await host.Get<IDocuments>().StoreAsync(reference, entry, content, CancellationToken.None);
        return entry;
    }
}
