using Serverless.Domain.Calendars;
using Serverless.Domain.Invitations;

namespace Serverless.Tests.Domain.Invitations;

public sealed class EventSpanTests
{
    [Theory]
    [InlineData("2017-11-27", "2017-11-28", "09:00-17:00", "America/Guatemala", "2017-11-27 09:00 – 2017-11-28 17:00 (America/Guatemala, UTC-06)")]
    [InlineData("2017-10-27", "2017-10-30", "09:00-24:00", "Europe/Paris", "2017-10-27 09:00 – 2017-10-31 00:00 (Europe/Paris, UTC+02 – UTC+01)")]
    [InlineData("2026-07-01", "2026-07-01", "09:15-17:30", "Asia/Kathmandu", "2026-07-01 09:15 – 2026-07-01 17:30 (Asia/Kathmandu, UTC+05:45)")]
    public void ToString_Span_StatesLocalTimesZoneAndOffsets(string first, string last, string hours, string zone, string text) =>
        Assert.Equal(text, new EventSpan(DateOnly.Parse(first, null), DateOnly.Parse(last, null), WorkingHours.TryParse(hours)!, zone).ToString());

    [Fact]
    public void Begin_UnknownZone_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new EventSpan(DateOnly.MinValue, DateOnly.MinValue, WorkingHours.TryParse("09:00-17:00")!, "Mars/Olympus").Begin);
}
