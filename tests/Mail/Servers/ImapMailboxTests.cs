using System.Security.Cryptography;
using System.Text;
using Serverless.Mail.Imap;
using Serverless.Tests.Mail.Incoming;
using Serverless.Workflow.Mail;

namespace Serverless.Tests.Mail.Servers;

public sealed class ImapMailboxTests(DovecotServer server) : IClassFixture<DovecotServer>
{
    [Fact]
    public async Task PollAsync_MessagesWait_TakesThemOldestFirstByteForByteAndPutsThemAway()
    {
        var mailbox = server.NewMailbox();
        byte[][] sent = [Mails.Stored("note-es.eml"), Mails.Plain("Second."), Mails.Plain("Third.")];
        foreach (var raw in sent)
        {
            await server.PutAsync(mailbox, raw);
        }

        using var services = new MailServices(mailbox);
        List<MailboxMessage> taken = [];
        var first = await services.PollAsync(taken);
        var second = await services.PollAsync(taken);

        Assert.Equal(new MailboxReport(MailboxCondition.Polled, Taken: 3), first);
        Assert.Equal(new MailboxReport(MailboxCondition.Polled), second);
        Assert.Equal(sent, taken.Select(message => message.Raw.ToArray()));
        Assert.All(taken, message => Assert.True(message.IsWhole));
        Assert.Empty((await server.ReadAsync(mailbox, "INBOX"))!);
        Assert.Equal(sent, (await server.ReadAsync(mailbox, "Processed"))!);
        Assert.Empty((await server.ReadAsync(mailbox, "Failed"))!);
    }

    [Fact]
    public async Task PollAsync_ServerWithoutMove_CopiesAndExpunges()
    {
        var mailbox = server.NewMailbox();
        mailbox["Mail:Imap:Host"] = DovecotServer.WithoutMove;
        mailbox["Mail:Imap:Port"] = $"{server.Port}";
        mailbox["Mail:Imap:Security"] = "None";
        await server.PutAsync(mailbox, Mails.Plain("Copied."));

        using var services = new MailServices(mailbox);
        List<MailboxMessage> taken = [];
        var first = await services.PollAsync(taken);
        await services.PollAsync(taken);

        Assert.Equal(new MailboxReport(MailboxCondition.Polled, Taken: 1), first);
        Assert.Single(taken);
        Assert.Empty((await server.ReadAsync(mailbox, "INBOX"))!);
        Assert.Single((await server.ReadAsync(mailbox, "Processed"))!);
    }

    [Fact]
    public async Task PollAsync_OwnServerNotedTheRecipient_SaysWhomTheEnvelopeNamed()
    {
        var mailbox = server.NewMailbox();
        const string Own = "Return-Path: <a@b.example>\nDelivered-To: visits@1540.example\nX-Original-To: Visits+Token@1540.example\nReceived: from mx by 1540.example\n";
        await server.PutAsync(mailbox, Mails.Of(Own + "Delivered-To: forged@1540.example\nFrom: a@b.example"));
        await server.PutAsync(mailbox, Mails.Of("Delivered-To: forged@1540.example\nFrom: a@b.example\nTo: visits@1540.example"));

        using var services = new MailServices(mailbox);
        List<MailboxMessage> taken = [];
        await services.PollAsync(taken);

        Assert.Equal(["visits+token@1540.example", null], taken.Select(message => message.Recipient));
    }

    [Fact]
    public async Task PollAsync_CrashBetweenTakingAndMoving_TheMessageComesAgain()
    {
        var mailbox = server.NewMailbox();
        await server.PutAsync(mailbox, Mails.Plain("Once."));
        using var services = new MailServices(mailbox);
        using var crash = new CancellationTokenSource();
        List<MailboxMessage> taken = [];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => services.PollAsync(
            async (message, _) =>
            {
                taken.Add(message);
                await crash.CancelAsync();
            },
            crash.Token));
        Assert.Single((await server.ReadAsync(mailbox, "INBOX"))!);
        var after = await services.PollAsync(taken);

        Assert.Equal(1, after.Taken);
        Assert.Equal(2, taken.Count);
        Assert.Equal(taken[0].Raw.ToArray(), taken[1].Raw.ToArray());
        Assert.Empty((await server.ReadAsync(mailbox, "INBOX"))!);
    }

    [Fact]
    public async Task PollAsync_OneMessageIsNotTaken_StaysWhileOthersPassAndIsSetAsideAfterTheTries()
    {
        var mailbox = server.NewMailbox();
        var bad = Mails.Plain("Bad.");
        await server.PutAsync(mailbox, bad);
        List<MailboxReport> reports = [];
        string log;
        IReadOnlyList<GivenUpMessage> givenUp;
        using (var services = new MailServices(mailbox, new ImapLimits { Tries = 3 }))
        {
            for (var poll = 1; poll <= 3; poll++)
            {
                await server.PutAsync(mailbox, Mails.Plain($"Good {poll}."));
                reports.Add(await services.PollAsync(RefuseBad, CancellationToken.None));
            }

            (log, givenUp) = (services.Log, services.GivenUp);
        }

        Assert.Equal("Failed", Assert.Single(givenUp).Folder);
        Assert.Equal([(1, 0, 1), (1, 0, 1), (1, 1, 0)], reports.Select(report => (report.Taken, report.SetAside, report.Waiting)));
        Assert.Equal([bad], (await server.ReadAsync(mailbox, "Failed"))!);
        Assert.Equal(3, (await server.ReadAsync(mailbox, "Processed"))!.Count);
        Assert.Contains("Error 1311", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PollAsync_NobodyCanBeToldThatAMessageIsGivenUp_ItStaysInTheMailbox()
    {
        var mailbox = server.NewMailbox();
        var bad = Mails.Plain("Bad, and old.");
        await server.PutAsync(mailbox, bad, DateTimeOffset.UtcNow.AddDays(-2));
        using var services = new MailServices(mailbox, new ImapLimits { Tries = 1 });

        var report = await services.Mailbox.PollAsync(
            (_, _) => throw new IOException("The storage is away."), (_, _) => throw new IOException("The storage is away."), CancellationToken.None);

        Assert.Equal((MailboxCondition.Polled, 0, 1), (report.Condition, report.SetAside, report.Waiting));
        Assert.Equal([bad], (await server.ReadAsync(mailbox, "INBOX"))!);
    }

    [Fact]
    public async Task PollAsync_NothingCanBeTaken_KeepsAllInTheMailboxForADay()
    {
        var mailbox = server.NewMailbox();
        await server.PutAsync(mailbox, Mails.Plain("Fresh."));
        await server.PutAsync(mailbox, Mails.Plain("Bad, and old."), DateTimeOffset.UtcNow.AddDays(-2));
        using var services = new MailServices(mailbox, new ImapLimits { Tries = 2 });
        List<MailboxReport> reports = [];
        for (var poll = 1; poll <= 4; poll++)
        {
            reports.Add(await services.PollAsync((_, _) => throw new IOException("The storage is away."), CancellationToken.None));
        }

        Assert.Equal([(0, 2), (1, 1), (0, 1), (0, 1)], reports.Select(report => (report.SetAside, report.Waiting)));
        Assert.All(reports, report => Assert.Equal(MailboxCondition.Polled, report.Condition));
        Assert.Single((await server.ReadAsync(mailbox, "INBOX"))!);
    }

    [Fact]
    public async Task PollAsync_MessageOf20MiB_IsTakenWhole()
    {
        var mailbox = server.NewMailbox();
        var line = Convert.ToBase64String(RandomNumberGenerator.GetBytes(57));
        var body = string.Join('\n', Enumerable.Repeat(line, (20 << 20) / (line.Length + 2)));
        var raw = Mails.Of("From: a@b.example\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64", body);
        await server.PutAsync(mailbox, raw);

        using var services = new MailServices(mailbox);
        List<MailboxMessage> taken = [];
        var report = await services.PollAsync(taken);

        Assert.Equal(1, report.Taken);
        Assert.True(taken[0].Raw.Span.SequenceEqual(raw));
    }

    [Fact]
    public async Task PollAsync_MessageBeyondEveryLimit_GivesItsBeginningAndSetsItAside()
    {
        var mailbox = server.NewMailbox();
        var raw = Mails.Plain(new string('x', 900) + "\n" + new string('y', 900));
        await server.PutAsync(mailbox, raw);

        using var services = new MailServices(mailbox, new ImapLimits { Bytes = 1000, BytesOfTooLarge = 200 });
        List<MailboxMessage> taken = [];
        var report = await services.PollAsync(taken);

        Assert.Equal((0, 1, 0), (report.Taken, report.SetAside, report.Waiting));
        Assert.False(Assert.Single(taken).IsWhole);
        Assert.Equal(raw[..200], taken[0].Raw.ToArray());
        Assert.Equal([raw], (await server.ReadAsync(mailbox, "Failed"))!);
    }

    [Fact]
    public async Task PollAsync_MoreThanOnePollTakes_GoesOnWithTheNext()
    {
        var mailbox = server.NewMailbox();
        for (var number = 1; number <= 3; number++)
        {
            await server.PutAsync(mailbox, Mails.Plain($"{number}"));
        }

        using var services = new MailServices(mailbox, new ImapLimits { Messages = 2 });
        List<MailboxMessage> taken = [];

        Assert.Equal((2, 1), await CountsAsync());
        Assert.Equal((1, 0), await CountsAsync());
        Assert.Equal(["1", "2", "3"], taken.Select(message => Encoding.UTF8.GetString(message.Raw.Span).Split("\r\n\r\n")[1].Trim()));

        async Task<(int Taken, int Waiting)> CountsAsync()
        {
            var report = await services.PollAsync(taken);
            return (report.Taken, report.Waiting);
        }
    }

    [Fact]
    public async Task PollAsync_FoldersOfTheSettings_AreUsedAndCreated()
    {
        var mailbox = server.NewMailbox();
        mailbox["Mail:Imap:ProcessedFolder"] = "Visits/Done";
        await server.PutAsync(mailbox, Mails.Plain("Text."));

        using var services = new MailServices(mailbox);
        await services.PollAsync([]);

        Assert.Single((await server.ReadAsync(mailbox, "Visits.Done"))!);
    }

    [Fact]
    public async Task PollAsync_NoMailboxInTheSettings_SaysHowToSetOne()
    {
        using var services = new MailServices([]);

        var report = await services.PollAsync([]);

        Assert.Equal(MailboxCondition.NotSet, report.Condition);
        Assert.Contains("Mail:Imap:Host", report.Detail, StringComparison.Ordinal);
    }

    private static Task RefuseBad(MailboxMessage message, CancellationToken cancellationToken) =>
        Encoding.UTF8.GetString(message.Raw.Span).Contains("Bad.", StringComparison.Ordinal)
            ? throw new InvalidOperationException("This message is a puzzle.")
            : Task.CompletedTask;
}
