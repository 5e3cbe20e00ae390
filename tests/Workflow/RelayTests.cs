using Serverless.Domain.Commands;
using Serverless.Domain.Notices;
using Serverless.Domain.Parties;
using Serverless.Domain.Requests;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Workflow;

/// <summary>One relay owns whatever is unsent: each notice goes out once, or somebody is told why not.</summary>
public sealed class RelayTests(AzuriteFixture azurite)
{
    private static readonly SendOutcome Taken = new(SendResult.Sent, "taken");

    [Fact]
    public async Task Run_SeveralRelaysAtOnceAndAgain_SendEachNoticeOnce()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(host, reference)));
        await SendAsync(host, reference);

        Assert.Equal(2, host.Mails.Offered.Count);
        Assert.Equal(2, host.Mails.Offered.Select(mail => mail.MessageId).Distinct().Count());
        Assert.All(await host.NoticesAsync(reference), posted => Assert.Equal(NoticeState.Sent, posted.State));
    }

    [Fact]
    public async Task Run_ProcessDiedWhileSending_SendsAgainUnderTheSameMessageIdOnceTheClaimHasRunOut()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();
        host.Mails.Answer = mail => mail.To.StartsWith("chair", StringComparison.Ordinal) ? throw new IOException("The process dies.") : Taken;
        await SendAsync(host, reference);
        host.Mails.Answer = _ => Taken;

        await SendAsync(host, reference);
        var early = ToChair(host).Count;
        await host.AdvanceToAsync(CaseHost.Sunday.AddMinutes(11));
        await SendAsync(host, reference);

        Assert.Equal((1, 2), (early, ToChair(host).Count));
        Assert.Single(ToChair(host).Select(mail => mail.MessageId).Distinct());
    }

    [Fact]
    public async Task Run_ProviderSaysLater_TriesAgainAfterAPauseAndSendsOnce()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();
        host.Mails.Answer = _ => new SendOutcome(SendResult.Later, "451 later");
        await SendAsync(host, reference);
        await SendAsync(host, reference);
        Assert.Equal(2, host.Mails.Offered.Count);
        host.Mails.Answer = _ => Taken;

        await host.AdvanceToAsync(CaseHost.Sunday.AddHours(1));
        await SendAsync(host, reference);

        Assert.Equal(4, host.Mails.Offered.Count);
        Assert.All(await host.NoticesAsync(reference), posted => Assert.Equal(NoticeState.Sent, posted.State));
    }

    [Fact]
    public async Task Run_ProviderRefusesForGood_CallsTheOfficersOnceAndNeverAboutThemselves()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();
        host.Mails.Answer = _ => new SendOutcome(SendResult.Refused, "550 5.1.1 no such user");

        for (var round = 0; round < 4; round++)
        {
            await SendAsync(host, reference);
        }

        var notices = await host.NoticesAsync(reference);
        Assert.All(notices, posted => Assert.Equal(NoticeState.Failed, posted.State));
        var tasks = notices.Where(posted => posted.Notice.Kind == NoticeKind.Attention).Select(posted => posted.Notice).ToList();
        Assert.All(tasks, task => Assert.Equal((PartyKind.Officer, "NotSent", "550 5.1.1 no such user"), (task.To.Kind, task.Data["problem"], task.Data["detail"])));
        Assert.Equal(["Chair chair", "Mission GTM"], tasks.Select(task => task.Data["party"]).Distinct().Order());
        Assert.Equal(4, tasks.Count);
    }

    [Fact]
    public async Task Run_WhatWasAskedIsDecidedBeforeItWasSent_IsDropped()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(2.3));
        Assert.Contains(await host.NoticesAsync(reference), posted => posted.Notice.Kind == NoticeKind.Reminder);
        await host.SubmitAsync(reference, CaseHost.Chair, new Decide(Verdict.Approve));

        await SendAsync(host, reference);

        Assert.All(
            (await host.NoticesAsync(reference)).Where(posted => posted.Notice.OnlyWhile?.Step is { } step && step != Steps.Proposal),
            posted => Assert.Equal(NoticeState.Dropped, posted.State));
        Assert.Empty(ToChair(host));
    }

    [Fact]
    public async Task Run_SecondReminderOfADayToOnePerson_WaitsForTheNextWorkingMorning()
    {
        await using var host = await CaseHost.StartAsync(azurite);
        var reference = await host.BeginAsync();
        await SendAsync(host, reference);
        var monday = CaseHost.Sunday.AddDays(1).AddHours(1);
        await host.AdvanceToAsync(monday);
        await host.Get<IOutbox>().PostAsync(reference, [Reminder(reference, "first", monday), Reminder(reference, "second", monday)], CancellationToken.None);

        await SendAsync(host, reference);
        var now = ToChair(host).Count;
        await host.AdvanceToAsync(new DateTimeOffset(2017, 11, 14, 13, 59, 0, TimeSpan.Zero));
        await SendAsync(host, reference);
        var early = ToChair(host).Count;
        await host.AdvanceToAsync(new DateTimeOffset(2017, 11, 14, 14, 1, 0, TimeSpan.Zero));
        await SendAsync(host, reference);

        Assert.Equal((2, 2, 3), (now, early, ToChair(host).Count));
    }

    private static Notice Reminder(Reference reference, string id, DateTimeOffset at) => new(
        id, reference, NoticeKind.Reminder, CaseHost.Chair, at, new Dictionary<string, string>(StringComparer.Ordinal) { ["step"] = Steps.ChairDecision });

    private static Task SendAsync(CaseHost host, Reference reference) => host.Get<Relay>().RunAsync(reference, CancellationToken.None);

    private static List<OutgoingMail> ToChair(CaseHost host) =>
        [.. host.Mails.Offered.Where(mail => mail.To == "chair@committee1540.example")];
}
