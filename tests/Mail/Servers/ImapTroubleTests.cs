using Serverless.Tests.Mail.Incoming;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Mail.Servers;

/// <summary>What goes wrong between us and the mailbox: nothing is lost, and an operator reads what to do, and no secret.</summary>
public sealed class ImapTroubleTests(DovecotServer server) : IClassFixture<DovecotServer>
{
    [Fact]
    public async Task PollAsync_WrongPassword_IsRefused()
    {
        var mailbox = server.NewMailbox();
        mailbox["Mail:Imap:Password"] = "wrong-horse-8";

        await AssertAsync(mailbox, MailboxCondition.Refused, "does not accept the user or the password");
    }

    [Theory]
    [InlineData(DovecotServer.OtherAddress, "None", "takes no password without TLS. Set Mail:Imap:Security")]
    [InlineData(DovecotServer.WithoutTls, "StartTls", "does not offer what Mail:Imap asks for (such as STARTTLS)")]
    [InlineData("127.0.0.1", "Tls", "Mail:Imap:Port and Mail:Imap:Security")]
    public async Task PollAsync_ProtectionDoesNotFit_IsRefusedAndNoPasswordGoesOut(string host, string security, string detail)
    {
        var mailbox = server.NewMailbox();
        mailbox["Mail:Imap:Host"] = host;
        mailbox["Mail:Imap:Port"] = $"{server.Port}";
        mailbox["Mail:Imap:Security"] = security;

        await AssertAsync(mailbox, MailboxCondition.Refused, detail);
    }

    [Fact]
    public async Task PollAsync_CertificateOfAnAuthorityThatIsNotOurs_IsRefused()
    {
        using var folder = new TempFolder();
        var mailbox = server.NewMailbox();
        mailbox["Mail:CaFile"] = new TestAuthority(folder.Path).CaFile;
        await AssertAsync(mailbox, MailboxCondition.Refused, "its certificate is not trusted");

        mailbox.Remove("Mail:CaFile");
        await AssertAsync(mailbox, MailboxCondition.Refused, "its certificate is not trusted");
    }

    [Fact]
    public async Task PollAsync_CertificateForAnotherName_IsRefused()
    {
        var mailbox = server.NewMailbox();
        mailbox["Mail:Imap:Host"] = DovecotServer.OtherAddress;

        await AssertAsync(mailbox, MailboxCondition.Refused, "its certificate is not trusted");
    }

    [Fact]
    public async Task PollAsync_StartTls_IsAsGoodAsTls()
    {
        var mailbox = server.NewMailbox();
        mailbox["Mail:Imap:Host"] = "localhost";
        mailbox["Mail:Imap:Port"] = $"{server.Port}";
        mailbox["Mail:Imap:Security"] = "StartTls";
        await server.PutAsync(mailbox, Mails.Plain("Text."));

        using var services = new MailServices(mailbox);

        Assert.Equal(new MailboxReport(MailboxCondition.Polled, Taken: 1), await services.PollAsync([]));
    }

    [Fact]
    public async Task PollAsync_FolderIsMissing_IsRefusedAndNamesIt()
    {
        var mailbox = server.NewMailbox();
        mailbox["Mail:Imap:Folder"] = "Visitas";

        await AssertAsync(mailbox, MailboxCondition.Refused, "has no folder Visitas. Check Mail:Imap:Folder");
    }

    [Fact]
    public async Task PollAsync_NobodyListens_IsAway()
    {
        var mailbox = server.NewMailbox();
        mailbox["Mail:Imap:Port"] = $"{Ports.Free()}";

        await AssertAsync(mailbox, MailboxCondition.Away, "is away");
    }

    [Fact]
    public async Task PollAsync_ServerGoesDownInTheMiddle_NothingIsLostAndOnlyTheMessageInHandComesAgain()
    {
        // It goes down, so no other test may use it.
        await using var own = new DovecotServer();
        await own.StartAsync();
        var mailbox = own.NewMailbox();
        byte[][] sent = [Mails.Plain("First."), Mails.Plain("Second."), Mails.Plain("Third.")];
        foreach (var raw in sent)
        {
            await own.PutAsync(mailbox, raw);
        }

        using var services = new MailServices(mailbox);
        List<byte[]> taken = [];
        var cut = await services.PollAsync(
            async (message, _) =>
            {
                taken.Add(message.Raw.ToArray());
                if (taken.Count == 2)
                {
                    await own.CrashAsync();
                }
            },
            CancellationToken.None);
        await own.StartAsync();
        List<MailboxMessage> rest = [];
        var after = await services.PollAsync(rest);

        Assert.Equal((MailboxCondition.Away, 1, 2), (cut.Condition, cut.Taken, cut.Waiting));
        Assert.Equal(new MailboxReport(MailboxCondition.Polled, Taken: 2), after);
        Assert.Equal(sent[..2], taken);
        Assert.Equal(sent[1..], rest.Select(message => message.Raw.ToArray()));
        Assert.Equal(sent, (await own.ReadAsync(mailbox, "Processed"))!);
        Assert.Contains("Warning 1313", services.Log, StringComparison.Ordinal);
    }

    private async Task AssertAsync(Dictionary<string, string?> mailbox, MailboxCondition condition, string detail)
    {
        await server.PutAsync(mailbox, Mails.Plain("Waits."));
        using var services = new MailServices(mailbox);
        List<MailboxMessage> taken = [];

        var report = await services.PollAsync(taken);

        Assert.Equal(condition, report.Condition);
        Assert.Contains(detail, report.Detail, StringComparison.Ordinal);
        Assert.Contains(report.Detail!, services.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("horse", services.Log, StringComparison.Ordinal);
        Assert.Empty(taken);
        Assert.NotEmpty((await server.ReadAsync(mailbox, "INBOX"))!);
    }
}
