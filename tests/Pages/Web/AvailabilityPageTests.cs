using System.Net;
using System.Text;
using Microsoft.Playwright;
using Serverless.Domain.Availability;
using Serverless.Domain.Links;
using Serverless.Domain.Parties;
using Serverless.Workflow.Availability;
using Serverless.Workflow.Links;

namespace Serverless.Tests.Pages.Web;

/// <summary>The page on which experts say when they are away, without scripts. Each test has an expert of its own.</summary>
public sealed class AvailabilityPageTests(PageHost host, Chromium chromium)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Own => $"""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Elsewhere//EN
        BEGIN:VEVENT
        UID:1@elsewhere.example
        DTSTAMP:20171101T000000Z
        DTSTART;VALUE=DATE:{Today.AddDays(20):yyyyMMdd}
        DTEND;VALUE=DATE:{Today.AddDays(25):yyyyMMdd}
        SUMMARY:Private
        END:VEVENT
        BEGIN:VEVENT
        UID:2@elsewhere.example
        DTSTAMP:20171101T000000Z
        SUMMARY:Without a beginning
        END:VEVENT
        END:VCALENDAR
        """.ReplaceLineEndings("\r\n");

    [Fact]
    public async Task Page_AnAbsenceAddedAndRemoved_IsThereAndGoneAndWhatOthersSaidStays()
    {
        await host.Get<AvailabilityDesk>().SayAsync(
            "expert-02", AwaySource.Api, [new AwayPeriod(Today.AddDays(5), Today.AddDays(6), AwayKind.Away, AwaySource.Api)], Stop);
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await LinkAsync("expert-02"));

        await page.FillAsync("#from", $"{Today.AddDays(10):yyyy-MM-dd}");
        await page.FillAsync("#until", $"{Today.AddDays(12):yyyy-MM-dd}");
        await page.CheckAsync("[value=MayFinish]");
        await page.FillAsync("#note", "A course");
        await Chromium.FollowAsync(page, "button[value=add]");
        var added = await KnownAsync("expert-02");
        var shown = await page.InnerTextAsync("main");
        await Chromium.FollowAsync(page, "button[name=remove]");
        var removed = await KnownAsync("expert-02");

        Assert.Equal(
            [
                new AwayPeriod(Today.AddDays(5), Today.AddDays(6), AwayKind.Away, AwaySource.Api),
                new AwayPeriod(Today.AddDays(10), Today.AddDays(12), AwayKind.MayFinish, AwaySource.Page, "A course"),
            ],
            added);
        Assert.Contains("The absence has been added.", shown, StringComparison.Ordinal);
        Assert.Contains("Entered by the Secretariat", shown, StringComparison.Ordinal);
        Assert.Contains("A course", shown, StringComparison.Ordinal);
        Assert.Equal(added[..1], removed);
        Assert.Contains("It has been removed.", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("button[name=remove]").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Page_ACalendarFileAndAnAddress_AreTakenAndWhatCannotBeReadIsSaid()
    {
        var page = await chromium.OpenAsync(host.Address);
        await page.GotoAsync(await LinkAsync("expert-03"));

        await page.SetInputFilesAsync("#calendar", new FilePayload { Name = "own.ics", MimeType = "text/calendar", Buffer = Encoding.UTF8.GetBytes(Own) });
        await Chromium.FollowAsync(page, "button[value=file]");
        var sent = await page.InnerTextAsync("main");
        await page.SetInputFilesAsync("#calendar", new FilePayload { Name = "own.ics", MimeType = "text/calendar", Buffer = "no calendar"u8.ToArray() });
        await Chromium.FollowAsync(page, "button[value=file]");
        var faulty = await page.InnerTextAsync("main");
        await page.FillAsync("#address", "https://localhost:1/own.ics");
        await Chromium.FollowAsync(page, "button[value=url]");
        var followed = await page.InnerTextAsync("main");

        Assert.Equal([new AwayPeriod(Today.AddDays(20), Today.AddDays(24), AwayKind.Away, AwaySource.CalendarFile)], await KnownAsync("expert-03"));
        Assert.Contains("The calendar file has been read.", sent, StringComparison.Ordinal);
        Assert.Contains("could not be read and do not count: 1", sent, StringComparison.Ordinal);
        Assert.Contains("This is not a calendar file that can be read.", faulty, StringComparison.Ordinal);
        Assert.Contains("The last time it could not be read.", followed, StringComparison.Ordinal);
        Assert.Contains("no address on the public Internet", followed, StringComparison.Ordinal);
        await Chromium.FollowAsync(page, "button[value=CalendarFile]");
        await Chromium.FollowAsync(page, "button[value=CalendarUrl]");
        Assert.Empty(await KnownAsync("expert-03"));
        Assert.Null((await host.Get<IAvailability>().FindAsync("expert-03", Stop)).Calendar);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("action=add&kind=Away", "Please give the first day.")]
    [InlineData("action=add&kind=Away&from=2027-03-05&until=2027-03-01", "The last day is before the first one.")]
    [InlineData("action=add&kind=Away&from=soon&until=2027-03-01", "This is not a date: soon.")]
    [InlineData("action=add&kind=Holiday&from=2027-03-01&until=2027-03-01", "Please choose one.")]
    [InlineData("action=file", "Please choose a calendar file.")]
    [InlineData("action=url&address=http%3A%2F%2Fcalendar.example%2Fa.ics", "It begins with https://")]
    [InlineData("action=url&address=https%3A%2F%2Fana%3Asecret%40calendar.example%2Fa.ics", "no user name in it")]
    [InlineData("remove=2027-03-01%2F2027-03-02%2FAway%2FApi", null)]
    [InlineData("forget=Api", "Please give the first day.")]
    public async Task Form_BadInput_IsGivenBackWithWhatIsWrongAndChangesNothing(string body, string? says)
    {
        AwayPeriod[] standing = [new(new DateOnly(2027, 3, 1), new DateOnly(2027, 3, 2), AwayKind.Away, AwaySource.Api)];
        await host.Get<AvailabilityDesk>().SayAsync("expert-04", AwaySource.Api, standing, Stop);

        using var content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");
        using var answer = await SendAsync(await LinkAsync("expert-04"), content);

        Assert.Equal(says is null ? HttpStatusCode.SeeOther : HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(says ?? string.Empty, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        Assert.Equal(standing, await KnownAsync("expert-04"));
    }

    [Fact]
    public async Task Form_FromElsewhereOrTooLargeOrByALinkThatIsEndedOrNotAnExperts_DoesNothing()
    {
        var path = await LinkAsync("expert-05");
        using var large = new MultipartFormDataContent { { new ByteArrayContent(new byte[5 * 1024 * 1024]), "calendar", "own.ics" } };

        using var foreign = await SendAsync(path, Add(), origin: "https://evil.example");
        using var tooLarge = await SendAsync(path, large);
        using var stranger = await SendAsync(await host.LinkAsync(LinkPurpose.Availability, new Party(PartyKind.Expert, "nobody"), reference: null), Add());
        await host.Get<ILinks>().EndAsync(LinkPurpose.Availability, new Party(PartyKind.Expert, "expert-05"), Stop);
        using var ended = await SendAsync(path, Add());

        Assert.Equal(
            (HttpStatusCode.Forbidden, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (foreign.StatusCode, tooLarge.StatusCode, stranger.StatusCode, ended.StatusCode));
        Assert.Empty(await KnownAsync("expert-05"));

        static StringContent Add() => new(
            $"action=add&kind=Away&from={Today:yyyy-MM-dd}&until={Today:yyyy-MM-dd}", Encoding.UTF8, "application/x-www-form-urlencoded");
    }

    private Task<string> LinkAsync(string expert) => host.LinkAsync(LinkPurpose.Availability, new Party(PartyKind.Expert, expert), reference: null);

    private async Task<AwayPeriod[]> KnownAsync(string expert) => [.. (await host.Get<IAvailability>().FindAsync(expert, Stop)).Periods];

    private async Task<HttpResponseMessage> SendAsync(string path, HttpContent content, string? origin = null)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{path}?lang=en") { Content = content };
        request.Headers.Add("Origin", origin ?? host.Address.GetLeftPart(UriPartial.Authority));
        return await http.SendAsync(request, Stop);
    }
}
