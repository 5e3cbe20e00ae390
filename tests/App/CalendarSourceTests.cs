using System.Text;
using Serverless.App.Experts;
using Serverless.Workflow.Calendars;

namespace Serverless.Tests.App;

public sealed class CalendarSourceTests
{
    [Theory]
    [InlineData("ana.ics")]
    [InlineData("moved")]
    public async Task Get_ACalendar_GivesItsBytes(string path)
    {
        await using var server = await CalendarServer.StartAsync();
        using var source = server.Source();

        var file = await source.GetAsync(server.Address(path), TestContext.Current.CancellationToken);

        Assert.Equal("BEGIN:VCALENDAR", Encoding.UTF8.GetString(file));
    }

    [Theory]
    [InlineData("inside", "127.0.0.2 is no address on the public Internet", 1)]
    [InlineData("plain", "not https", 1)]
    [InlineData("round", "more than 5 times", 6)]
    [InlineData("large", "larger than", 1)]
    public async Task Get_WhatLeadsElsewhereOrIsTooMuch_IsRefusedInWords(string path, string says, int calls)
    {
        await using var server = await CalendarServer.StartAsync();
        using var source = server.Source();

        var error = await Assert.ThrowsAsync<CalendarSourceException>(
            () => source.GetAsync(server.Address(path), TestContext.Current.CancellationToken));

        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Equal(calls, server.Calls);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("2130706433")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("168.63.129.16")]
    [InlineData("[fe80::1]")]
    [InlineData("[fd00::1]")]
    [InlineData("[64:ff9b::a01:203]")]
    [InlineData("[2002:a01:203::1]")]
    public async Task Get_AnAddressThatIsNotPublic_IsNeverCalled(string host)
    {
        await using var server = await CalendarServer.StartAsync();
        using var source = new CalendarSource();

        var error = await Assert.ThrowsAsync<CalendarSourceException>(
            () => source.GetAsync(new Uri($"https://{host}:{server.Port}/ana.ics"), TestContext.Current.CancellationToken));

        Assert.Contains("no address on the public Internet", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, server.Calls);
    }
}
