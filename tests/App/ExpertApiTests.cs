using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Serverless.Domain.Availability;
using Serverless.Domain.Bookings;
using Serverless.Domain.Requests;
using Serverless.Tests.Utilities;
using Serverless.Workflow.Availability;
using Serverless.Workflow.Bookings;
using Serverless.Workflow.Calendars;

namespace Serverless.Tests.App;

/// <summary>Each test has an expert of its own: the storage is shared.</summary>
public sealed class ExpertApiTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task PutAvailability_ThenACalendarFile_EachReplacesOnlyWhatItSaidItselfBefore()
    {
        await using var server = await CalendarServer.StartAsync();
        await using var app = await StartAsync(server);
        using var http = app.WithKey();

        await PutAsync(http, "expert-02/availability", """[{"from":"2017-12-24","until":"2018-01-01","note":"leave"}]""");
        await PutAsync(http, "expert-02/calendar", "2017-12-01", "text/calendar");
        await PutAsync(http, "expert-02/availability", """[{"from":"2018-02-01","until":"2018-02-02","kind":"MayFinish"}]""");
        await PutAsync(http, "expert-02/calendar", "2017-12-05\n2017-12-07", "text/calendar");

        var known = await app.Get<IAvailability>().FindAsync("expert-02", TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                Away("2017-12-05", "2017-12-05", AwaySource.CalendarFile),
                Away("2017-12-07", "2017-12-07", AwaySource.CalendarFile),
                Away("2018-02-01", "2018-02-02", AwaySource.Api) with { Kind = AwayKind.MayFinish },
            ],
            known.Periods);
        Assert.Equal((AwayKind.MayFinish, null), (known.On(new DateOnly(2018, 2, 2)), known.On(new DateOnly(2018, 2, 3))));
    }

    [Fact]
    public async Task PutCalendar_AnAddress_IsReadAtOnceAndEveryNightAndKeepsWhatItSaidWhenItFails()
    {
        await using var server = await CalendarServer.StartAsync();
        await using var app = await StartAsync(server);
        using var http = app.WithKey();
        server.Calendar = "2017-12-01";
        await PutAsync(http, "expert-03/availability", """[{"from":"2017-12-24","until":"2018-01-01"}]""");
        await PutAsync(http, "expert-03/calendar", $$"""{"url":"{{server.Address("ana.ics")}}"}""");
        var first = await KnownAsync(app);

        server.Calendar = null;
        await app.Get<CalendarDesk>().ReadAllAsync(TestContext.Current.CancellationToken);
        var failed = await KnownAsync(app);
        server.Calendar = "no calendar";
        await app.Get<CalendarDesk>().ReadAllAsync(TestContext.Current.CancellationToken);
        var unreadable = await KnownAsync(app);
        server.Calendar = "2017-12-02";
        await app.Get<CalendarDesk>().ReadAllAsync(TestContext.Current.CancellationToken);
        var recovered = await KnownAsync(app);
        await PutAsync(http, "expert-03/calendar", """{"url":null}""");
        var left = await KnownAsync(app);

        Assert.Equal([Away("2017-12-01", "2017-12-01", AwaySource.CalendarUrl), Away("2017-12-24", "2018-01-01", AwaySource.Api)], first.Periods);
        Assert.Equal(first.Periods, failed.Periods);
        Assert.Equal(first.Calendar!.LastRead, failed.Calendar!.LastRead);
        Assert.Contains("answers 500", failed.Calendar.Problem, StringComparison.Ordinal);
        Assert.Equal(first.Periods, unreadable.Periods);
        Assert.Contains("no calendar", unreadable.Calendar!.Problem, StringComparison.Ordinal);
        Assert.Equal(Away("2017-12-02", "2017-12-02", AwaySource.CalendarUrl), recovered.Periods[0]);
        Assert.Null(recovered.Calendar!.Problem);
        Assert.Equal([Away("2017-12-24", "2018-01-01", AwaySource.Api)], left.Periods);
        Assert.Null(left.Calendar);

        Task<ExpertAvailability> KnownAsync(AppHost host) => host.Get<IAvailability>().FindAsync("expert-03", TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("expert-04/availability", """[{"from":"2017-12-24","until":"2017-12-20"}]""", "application/json", HttpStatusCode.UnprocessableEntity, "before it begins")]
    [InlineData("expert-04/availability", """[{"from":"soon","until":"2017-12-20"}]""", "application/json", HttpStatusCode.BadRequest, "cannot be read")]
    [InlineData("nobody/availability", "[]", "application/json", HttpStatusCode.NotFound, "no expert 'nobody'")]
    [InlineData("expert-04/calendar", "no calendar", "text/calendar", HttpStatusCode.UnprocessableEntity, "no calendar")]
    [InlineData("expert-04/calendar", "x", "text/plain", HttpStatusCode.UnsupportedMediaType, "text/calendar")]
    [InlineData("expert-04/calendar", """{"url":"http://calendar.example/a.ics"}""", "application/json", HttpStatusCode.UnprocessableEntity, "https://")]
    [InlineData("expert-04/calendar", """{"url":"a.ics"}""", "application/json", HttpStatusCode.BadRequest, "full address")]
    public async Task Put_BadInput_IsAProblemThatSaysWhatToDoAndChangesNothing(
        string path, string body, string type, HttpStatusCode status, string detail)
    {
        await using var server = await CalendarServer.StartAsync();
        await using var app = await StartAsync(server);
        using var http = app.WithKey();
        using var content = new StringContent(body, Encoding.UTF8, type);

        using var answer = await http.PutAsync($"/api/experts/{path}", content, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Contains(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty((await app.Get<IAvailability>().FindAsync("expert-04", TestContext.Current.CancellationToken)).Periods);
    }

    [Fact]
    public async Task ListBookings_ASpan_ShowsItsDaysAndNoOthers()
    {
        await using var server = await CalendarServer.StartAsync();
        await using var app = await StartAsync(server);
        using var http = app.WithKey();
        var team = ExpertDays.Span("expert-05", new DateOnly(2031, 3, 1), new DateOnly(2031, 3, 5));
        await app.Get<IBookings>().HoldAsync(
            Reference.Parse("GTM-2031-01"), 1, [team], TimeProvider.System.GetUtcNow().AddDays(1), TestContext.Current.CancellationToken);

        var listed = await http.GetFromJsonAsync<JsonElement>("/api/bookings?from=2031-03-02&until=2031-03-03", TestContext.Current.CancellationToken);

        Assert.Equal(
            ["expert-05 2031-03-02 GTM-2031-01 Held", "expert-05 2031-03-03 GTM-2031-01 Held"],
            listed.EnumerateArray().Select(day => string.Join(' ', new[] { "expert", "day", "reference", "kind" }.Select(name => day.GetProperty(name).GetString()))));
    }

    private static AwayPeriod Away(string from, string until, AwaySource source) => new(
        DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
        DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture),
        AwayKind.Away,
        source);

    private static async Task PutAsync(HttpClient http, string path, string body, string type = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var answer = await http.PutAsync($"/api/experts/{path}", content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<AppHost> StartAsync(CalendarServer server) => await AppHost.StartAsync(
        await azurite.ConnectionStringAsync(),
        services =>
        {
            services.AddSingleton<IAvailabilityReader, WholeLinesReader>();
            services.AddSingleton<ICalendarSource>(server.Source());
        });
}
