using Serverless.Domain.Notices;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Mail;
using Serverless.Workflow.Notices;

namespace Serverless.Tests.Workflow;

/// <summary>The digests of a morning. Alone on a storage of its own: they look at everything there is.</summary>
public sealed class DigestTests : IAsyncDisposable
{
    private readonly AzuriteFixture _azurite = new();

    [Fact]
    public async Task Run_EveryHourOfAWeek_TellsOfficersOfWhatIsNewOnceAndOfWhatIsLateOncePerWorkingDayAndTheChairOnMonday()
    {
        await using var host = await CaseHost.StartAsync(_azurite);
        await host.BeginAsync();

        for (var hour = 0; hour < 24 * 7; hour++)
        {
            await host.AdvanceToAsync(CaseHost.Sunday.AddHours(hour));
            await host.Get<DigestDesk>().RunAsync(CancellationToken.None);
        }

        var digests = await DigestsAsync(host);
        Assert.Equal(
            [new DateOnly(2017, 11, 13)],
            digests.Where(notice => notice.Kind == NoticeKind.DecisionsDigest).Select(notice => DateOnly.FromDateTime(notice.At.UtcDateTime)));
        var officer = digests.Where(notice => notice.Kind == NoticeKind.OfficerDigest && notice.To == CaseHost.Officer).ToList();
        // New on Monday; on Wednesday it is the delegate's day: late it is from Thursday on.
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Thursday, DayOfWeek.Friday], officer.Select(notice => notice.At.DayOfWeek).Order());
        Assert.All(digests, notice => Assert.InRange(notice.At.Hour, 14, 22));
    }

    [Fact]
    public async Task Run_RequestCameInTheMiddleOfADay_CallsTheOfficersOnceOnTheNextMorning()
    {
        await using var host = await CaseHost.StartAsync(_azurite);
        await host.AdvanceToAsync(CaseHost.Sunday.AddHours(28));
        await host.BeginAsync();

        for (var hour = 28; hour < 24 * 3; hour++)
        {
            await host.AdvanceToAsync(CaseHost.Sunday.AddHours(hour));
            await host.Get<DigestDesk>().RunAsync(CancellationToken.None);
        }

        Assert.Equal(
            [DayOfWeek.Tuesday],
            (await DigestsAsync(host)).Where(notice => notice.Kind == NoticeKind.OfficerDigest && notice.To == CaseHost.Officer).Select(notice => notice.At.DayOfWeek));
    }

    [Fact]
    public async Task Run_AddressIsMutedOrServerTakesNothing_TheOfficersReadIt()
    {
        await using var host = await CaseHost.StartAsync(_azurite);
        var reference = await host.BeginAsync();
        host.Mails.Answer = _ => new SendOutcome(SendResult.Later, "451 the server takes nothing");
        await host.Get<Relay>().RunAsync(reference, CancellationToken.None);
        await host.Get<IMutes>().MuteAsync(new Mute("pm-gtm@mission.example", CaseHost.Mission, CaseHost.Sunday, "550 no such user"), CancellationToken.None);
        await host.AdvanceToAsync(CaseHost.Sunday.AddDays(1).AddHours(1));
        host.Mails.Answer = _ => new SendOutcome(SendResult.Sent, "taken");

        await host.Get<DigestDesk>().RunAsync(CancellationToken.None);
        await host.Get<Relay>().RunAsync(reference: null, CancellationToken.None);

        var mail = host.Mails.Offered.First(offered => offered.MessageId.Length > 0 && offered.Text.Contains("550 no such user", StringComparison.Ordinal));
        Assert.Contains("pm-gtm@mission.example", mail.Text, StringComparison.Ordinal);
        Assert.Contains("451 the server takes nothing", mail.Text, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _azurite.DisposeAsync();

    private static async Task<List<Notice>> DigestsAsync(CaseHost host) =>
        await host.Get<IOutbox>().ReadAsync(reference: null, CancellationToken.None).Select(posted => posted.Notice).ToListAsync();
}
