using Serverless.Domain.Availability;
using Serverless.Domain.Notices;
using Serverless.Workflow.Availability;
using Serverless.Workflow.Notices;
using Serverless.Workflow.Triage;

namespace Serverless.Tests.Workflow;

/// <summary>Experts' mails about when they are away. Each test has an expert of its own: the storage is shared.</summary>
public sealed class AbsenceMailTests(OwnAzurite azurite) : IClassFixture<OwnAzurite>
{
    private const string Own = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Elsewhere//EN
        METHOD:PUBLISH
        BEGIN:VEVENT
        UID:1@elsewhere.example
        DTSTAMP:20171101T000000Z
        DTSTART;VALUE=DATE:20180205
        DTEND;VALUE=DATE:20180210
        SUMMARY:Private
        END:VEVENT
        END:VCALENDAR
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mail_WithAbsences_TakesThePlaceOfWhatMailsSaidBeforeAndIsConfirmedWithAllThatIsKnown()
    {
        await using var host = await StartAsync();
        await host.Get<AvailabilityDesk>().SayAsync("expert-01", AwaySource.Api, [Away("2018-03-01", "2018-03-02", AwaySource.Api)], Stop);
        await host.ReceiveAsync(From("expert-01", "Away 18 December 2017\nAway 20-22 December 2017").Raw());

        var mail = From("expert-01", "Estimados colegas:\n\nEstaré ausente del 24 de diciembre al 3 de enero.\nPuedo terminar: 8 de enero de 2018\n\nSaludos");
        await host.ReceiveAsync(mail.Raw());

        Assert.Equal(
            [
                Away("2017-12-24", "2018-01-03", AwaySource.Mail),
                Away("2018-01-08", "2018-01-08", AwaySource.Mail) with { Kind = AwayKind.MayFinish },
                Away("2018-03-01", "2018-03-02", AwaySource.Api),
            ],
            await KnownAsync(host, "expert-01"));
        var answer = host.Mails.Offered.Last(offered => offered.To == "expert-01@committee1540.example");
        Assert.Equal([mail.MessageId], answer.References);
        foreach (var shown in (string[])["24 de diciembre de 2017", "3 de enero de 2018", "8 de enero de 2018", "1 de marzo de 2018"])
        {
            Assert.Contains(shown, answer.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("20 de diciembre", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_WithACalendarFile_IsTheCalendarAndAnInvitationOfSomebodyElseIsNot()
    {
        await using var host = await StartAsync();

        await host.ReceiveAsync((From("expert-02", "Please find my calendar attached.") with { Calendar = Own }).Raw());
        var invitation = await host.ReceiveAsync(
            (From("expert-02", "For your information.") with { Calendar = Own.Replace("PUBLISH", "REQUEST", StringComparison.Ordinal) }).Raw());
        await host.ReceiveAsync((From("expert-02", "Here it is again.") with { Calendar = "no calendar" }).Raw());

        Assert.Equal([Away("2018-02-05", "2018-02-09", AwaySource.CalendarFile)], await KnownAsync(host, "expert-02"));
        Assert.Equal(TriageReason.Unmatched, (await host.HeldAsync(invitation))?.Reason);
        Assert.Equal([NoticeKind.AbsencesTaken, NoticeKind.AbsencesUnclear], await ToldAsync(host, "expert-02"));
    }

    [Fact]
    public async Task Mail_OfWhichOneLineIsUnclear_ChangesNothingAndItsWriterIsToldWhichAndHowToWriteIt()
    {
        await using var host = await StartAsync();
        await host.ReceiveAsync(From("expert-03", "Absent du 8 au 12 janvier 2018").Raw());

        var half = await host.ReceiveAsync(From("expert-03", "Absent du 5 au 9 mars 2018\nAbsent jusqu'au 20 avril 2018").Raw());
        var none = await host.ReceiveAsync(From("expert-03", "Je serai absent bientôt.").Raw());

        Assert.Equal([Away("2018-01-08", "2018-01-12", AwaySource.Mail)], await KnownAsync(host, "expert-03"));
        var answer = host.Mails.Offered.First(offered => offered.Text.Contains("20 avril", StringComparison.Ordinal));
        Assert.DoesNotContain("5 au 9 mars", answer.Text, StringComparison.Ordinal);
        Assert.Contains("absent: 2017-12-12 - 2017-12-22", answer.Text, StringComparison.Ordinal);
        Assert.Null(await host.HeldAsync(half));
        Assert.Equal(TriageReason.Unmatched, (await host.HeldAsync(none))?.Reason);
    }

    [Fact]
    public async Task Mail_UnprovenOrOfAMachineOrAboutSomethingElse_IsNoAbsenceAndAnOfficerSeesIt()
    {
        await using var host = await StartAsync();
        var away = From("expert-04", "Away 20-22 December 2017");

        var unproven = await host.ReceiveAsync((away with { Passes = false }).Raw());
        var machine = await host.ReceiveAsync((away with { MessageId = "machine@elsewhere.example", IsAutomatic = true }).Raw());
        var other = await host.ReceiveAsync(From("expert-04", "The report of 3 March is attached.").Raw());

        Assert.Empty(await KnownAsync(host, "expert-04"));
        Assert.Empty(await ToldAsync(host, "expert-04"));
        Assert.Equal(
            (TriageReason.UnverifiedSender, TriageReason.Automatic, TriageReason.Unmatched),
            ((await host.HeldAsync(unproven))!.Reason, (await host.HeldAsync(machine))!.Reason, (await host.HeldAsync(other))!.Reason));
    }

    [Fact]
    public async Task Mail_ThatSaysNoAbsences_TakesBackWhatMailsSaidAndKeepsWhatIsOver()
    {
        await using var host = await StartAsync();
        await host.Get<AvailabilityDesk>().SayAsync(
            "expert-05", AwaySource.Mail, [Away("2017-10-02", "2017-10-06", AwaySource.Mail), Away("2018-03-01", "2018-03-02", AwaySource.Mail)], Stop);

        await host.ReceiveAsync(From("expert-05", "No absences").Raw());

        Assert.Equal([Away("2017-10-02", "2017-10-06", AwaySource.Mail)], await KnownAsync(host, "expert-05"));
    }

    private static Letters From(string expert, string text) => new()
    {
        MessageId = $"{Guid.NewGuid():N}@elsewhere.example", From = $"{expert}@committee1540.example", Subject = "My calendar", Text = text,
    };

    private static AwayPeriod Away(string from, string until, AwaySource source) => new(
        DateOnly.ParseExact(from, "O", System.Globalization.CultureInfo.InvariantCulture),
        DateOnly.ParseExact(until, "O", System.Globalization.CultureInfo.InvariantCulture),
        AwayKind.Away,
        source);

    private static async Task<IReadOnlyList<AwayPeriod>> KnownAsync(CaseHost host, string expert) =>
        (await host.Get<IAvailability>().FindAsync(expert, Stop)).Periods;

    private static async Task<IEnumerable<NoticeKind>> ToldAsync(CaseHost host, string expert) =>
        (await host.Get<IOutbox>().ReadAsync(reference: null, Stop).ToListAsync(Stop))
            .Where(posted => posted.Notice.To.Id == expert).Select(posted => posted.Notice.Kind).Order();

    private Task<CaseHost> StartAsync() => CaseHost.StartAsync(azurite.Fixture, hasTriggers: true);
}
