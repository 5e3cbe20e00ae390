using Microsoft.Extensions.DependencyInjection;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.App;

public sealed class PollMailboxTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task PollMailbox_AMessageWaitsAndAnotherIsGivenUp_TheOneIsWorkedOnAndTheOfficersHearOfTheOtherOnce()
    {
        var id = $"{Guid.NewGuid()}@stranger.example";
        var mailbox = new OneMailMailbox($"From: someone@stranger.example\nTo: visits@committee1540.example\nMessage-ID: <{id}>\nSubject: A question\n\nText.\n");
        await using var app = await AppHost.StartAsync(
            await azurite.ConnectionStringAsync(),
            services => services.AddSingleton<IMailbox>(mailbox),
            KeyValuePair.Create("MailPollSchedule", (string?)"* * * * * *"));

        MailRecord? record = null;
        await Wait.UntilAsync(
            "the message was worked on",
            async () => (record = await app.Get<IMailLog>().FindAsync(id, TestContext.Current.CancellationToken))?.Effect is not null);
        var polls = mailbox.Polls;
        await Wait.UntilAsync("there were two more polls", () => mailbox.Polls > polls + 1);
        var tasks = await app.Get<IOutbox>().ReadAsync(reference: null, TestContext.Current.CancellationToken)
            .Where(posted => posted.Notice.Data.GetValueOrDefault("problem") == "MailGivenUp")
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal((MailDirection.In, MailEffect.Held), (record!.Direction, record.Effect));
        Assert.NotEmpty(tasks);
        Assert.Equal(tasks.Count, tasks.DistinctBy(posted => posted.Notice.To).Count());
        Assert.All(tasks, posted => Assert.Equal("Failed, 2017-11-12 16:20 UTC", posted.Notice.Data["detail"]));
        Assert.NotNull(await app.Get<IRawMail>().ReadAsync(record.Hash!, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task PollMailbox_NoMailboxInTheSettings_TheAppRunsAndSaysSo()
    {
        await using var app = await AppHost.StartAsync(await azurite.ConnectionStringAsync());

        var report = await app.Get<IMailbox>().PollAsync((_, _) => Task.CompletedTask, (_, _) => Task.CompletedTask, TestContext.Current.CancellationToken);

        Assert.Equal(MailboxCondition.NotSet, report.Condition);
    }
}
