using System.Text;
using Serverless.Domain.Commands;
using Serverless.Domain.Drafts;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Workflow.Drafts;

/// <summary>A draft that is reviewed, edited and agreed by nothing but mail.</summary>
public sealed class DraftingByMailTests(OwnAzurite azurite) : IClassFixture<OwnAzurite>
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Mission = "pm-gtm@mission.example";
    private const string Title = "resolución 1540";

    [Fact]
    public async Task Rounds_ByMailAlone_LeadToAnAgreedDraft()
    {
        await using var drafting = await StartAsync();
        var draft = Assert.Single((await MailAsync(drafting, NoticeKind.DraftCirculated, drafting.Reviewer)).Attachments).Content.ToArray();

        // Somebody in the customs service, whom no register knows, sends changes; the mission agrees.
        await ReplyAsync(drafting, NoticeKind.DraftCirculated, drafting.Reviewer, DraftingCase.Customs.Address, "Adjunto.", MarkedDraft.Add(draft, Title, "(2004)", "Aduanas"));
        await ReplyAsync(drafting, NoticeKind.DraftCirculated, CaseHost.Mission, Mission, "De acuerdo.");
        var editing = await MailAsync(drafting, NoticeKind.DraftToEdit, drafting.Lead);
        await ReplyAsync(
            drafting, NoticeKind.DraftToEdit, drafting.Lead, $"{drafting.Lead.Id}@committee1540.example", "Aceptado.",
            MarkedDraft.Settle(Assert.Single(editing.Attachments).Content.ToArray(), _ => true));
        var second = await MailAsync(drafting, NoticeKind.DraftCirculated, CaseHost.Mission);
        await ReplyAsync(drafting, NoticeKind.DraftCirculated, CaseHost.Mission, Mission, "Estamos de acuerdo con el proyecto.");
        await ReplyAsync(drafting, NoticeKind.DraftCirculated, drafting.Reviewer, DraftingCase.Customs.Address, "De acuerdo");

        Assert.Contains("Cambios pedidos: 1", (await MailAsync(drafting, NoticeKind.DraftTaken, drafting.Reviewer, last: false)).Text, StringComparison.Ordinal);
        Assert.Equal(2, second.Attachments.Count);
        Assert.Contains("> Aceptado.", second.Text, StringComparison.Ordinal);
        Assert.Contains($"{Title} (2004)", MarkedDraft.TextOf(second.Attachments[0].Content.ToArray()), StringComparison.Ordinal);
        var agreed = await drafting.VisitAsync();
        Assert.Equal((Stage.Reporting, DraftEnd.Agreed, 2), (agreed.Stage, agreed.Drafting!.Outcome!.End, agreed.Drafting.Outcome.Version));
        Assert.Single((await MailAsync(drafting, NoticeKind.DraftConcluded, drafting.Reviewer)).Attachments);
    }

    [Fact]
    public async Task Document_ThatCannotBeTaken_IsRefusedInItsSendersLanguage()
    {
        await using var drafting = await StartAsync();
        byte[] locked = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        await ReplyAsync(drafting, NoticeKind.DraftCirculated, drafting.Reviewer, DraftingCase.Customs.Address, "Adjunto.", locked);
        var protectedOne = await MailAsync(drafting, NoticeKind.CommandRefused, drafting.Reviewer);
        await ReplyAsync(drafting, NoticeKind.DraftCirculated, drafting.Reviewer, DraftingCase.Customs.Address, "Adjunto.", await drafting.ReadAsync("letter-of-reply", 1));
        var other = await MailAsync(drafting, NoticeKind.CommandRefused, drafting.Reviewer);

        Assert.Contains("Está protegido con contraseña.", protectedOne.Text, StringComparison.Ordinal);
        Assert.Contains("mio.docx", protectedOne.Text, StringComparison.Ordinal);
        Assert.Contains("No se puede reconocer como una versión de este proyecto.", other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("password", protectedOne.Text, StringComparison.Ordinal);
        Assert.Empty((await drafting.VisitAsync()).Drafting!.Round!.Returns);
    }

    [Fact]
    public async Task Question_OfTheEditor_IsAnsweredByMail()
    {
        await using var drafting = await StartAsync();
        await ReplyAsync(drafting, NoticeKind.DraftCirculated, CaseHost.Mission, Mission, "[privado]\nFalta la Aduana.");
        var entry = Assert.Single(await drafting.LedgerAsync());
        await drafting.SubmitAsync(drafting.Lead, new AskSubmitter(entry.Id, "¿En todas las secciones?"));

        await ReplyAsync(drafting, NoticeKind.ConfirmationAsked, CaseHost.Mission, Mission, "No, ya no es necesario.");

        Assert.Equal(("Falta la Aduana.", Visibility.Private), (entry.NewText, entry.Visibility));
        Assert.Contains("> ya no es necesario.", (await MailAsync(drafting, NoticeKind.ConfirmationGiven, drafting.Lead)).Text, StringComparison.Ordinal);
    }

    private static async Task<PostedNotice> SentAsync(DraftingCase drafting, NoticeKind kind, Party to, bool last = true)
    {
        var sent = (await drafting.Host.SentAsync(drafting.Reference)).Where(posted => posted.Notice.Kind == kind && posted.Notice.To == to);
        return last ? sent.Last() : sent.First();
    }

    private static async Task<OutgoingMail> MailAsync(DraftingCase drafting, NoticeKind kind, Party to, bool last = true)
    {
        var id = drafting.Host.Get<MailIdentity>().MessageId((await SentAsync(drafting, kind, to, last)).Token);
        return drafting.Host.Mails.Offered.Single(mail => mail.MessageId == id);
    }

    private static async Task ReplyAsync(DraftingCase drafting, NoticeKind answered, Party to, string from, string text, byte[]? file = null)
    {
        // What is told at one moment has no order.
        await drafting.Host.AdvanceToAsync(drafting.Host.Get<TimeProvider>().GetUtcNow().AddMinutes(1));
        var reply = Letters.Reply(drafting.Host, await SentAsync(drafting, answered, to), from, text);
        await drafting.Host.ReceiveAsync((file is null ? reply : reply with { Files = [new MailPart("mio.docx", Docx, file)] }).Raw());
    }

    private async Task<DraftingCase> StartAsync()
    {
        await azurite.WipeAsync();
        var host = await CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
        return await DraftingCase.HeldAsync(host, await host.BeginAsync());
    }
}
