using System.Globalization;
using System.Text;
using NodaTime;
using Serverless.Domain.Availability;
using Serverless.Workflow.Calendars;

namespace Serverless.Tests.App;

/// <summary>Takes every line that is a day for an absence on it, so that tests say what a calendar says in one word.</summary>
internal sealed class WholeLinesReader : IAvailabilityReader
{
    public AvailabilityReading Read(
        ReadOnlyMemory<byte> file, DateOnly from, DateOnly until, string timeZone, CancellationToken cancellationToken = default)
    {
        var zone = DateTimeZoneProviders.Tzdb[timeZone];
        var lines = Encoding.UTF8.GetString(file.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.All(line => DateOnly.TryParse(line, CultureInfo.InvariantCulture, out _))
            ? new(
                [
                    .. from line in lines
                       let day = LocalDate.FromDateOnly(DateOnly.Parse(line, CultureInfo.InvariantCulture))
                       select new AwayTime(
                           zone.AtStartOfDay(day).ToDateTimeOffset().ToUniversalTime(),
                           zone.AtStartOfDay(day.PlusDays(1)).ToDateTimeOffset().ToUniversalTime(),
                           AwayKind.Away),
                ],
                [])
            : new([], [], CalendarProblem.Unreadable, "This is no calendar. Send an iCalendar file.");
    }
}
