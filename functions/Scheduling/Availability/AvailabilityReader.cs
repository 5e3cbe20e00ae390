using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;
using NodaTime;
using Serverless.Domain.Availability;
using Serverless.Domain.Invitations;
using Serverless.Scheduling.Calendars;
using Serverless.Workflow.Calendars;
using Serverless.Workflow.Mail;

namespace Serverless.Scheduling.Availability;

/// <summary>Reads experts' calendar files with Ical.Net, event by event. The visits that this system wrote into them do not count.</summary>
/// <param name="identity">The system's mailbox, by whose domain its own entries are known.</param>
/// <param name="logger">Hears which events could not be read.</param>
internal sealed class AvailabilityReader(MailIdentity identity, ILogger<AvailabilityReader> logger) : IAvailabilityReader
{
    private const int LargestFile = 16 * 1024 * 1024;
    private const int MostEvents = 50_000;
    private const int MostWarnings = 50;

    private const string Export = "Export the calendar again, with fewer years";

    /// <inheritdoc />
    public AvailabilityReading Read(ReadOnlyMemory<byte> file, DateOnly from, DateOnly until, string timeZone, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(timeZone);
        ArgumentOutOfRangeException.ThrowIfLessThan(until, from);
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone)
            ?? throw new ArgumentException($"'{timeZone}' is no time zone. Write an IANA id such as Europe/Vienna.", nameof(timeZone));
        if (file.Length > LargestFile)
        {
            return Unusable(CalendarProblem.TooLarge, $"The file has more than {LargestFile / 1024 / 1024} MB. {Export}.");
        }

        List<string> warnings = [];
        var scanner = new EventScanner();
        List<AwayEvent> events = [];
        using var text = new StreamReader(Stream(file));
        foreach (var block in scanner.Scan(text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (events.Count == MostEvents)
            {
                return Unusable(CalendarProblem.TooLarge, $"The file has more than {MostEvents} events. {Export}.");
            }

            if (Try(block, () => AwayEvent.Read(block, zone, warnings.Add), warnings) is { } read)
            {
                events.Add(read);
            }
        }

        return scanner.IsCalendar
            ? new AvailabilityReading(
                Follow(events, new Horizon(from, until, zone), warnings, cancellationToken), Shown([.. scanner.Warnings, .. warnings]))
            : Unusable(CalendarProblem.Unreadable, "The file is no iCalendar file (.ics). Export the calendar in that format.");
    }

    private IReadOnlyList<AwayTime> Follow(List<AwayEvent> events, Horizon horizon, List<string> warnings, CancellationToken cancellationToken)
    {
        var times = new AwayTimes(horizon);
        List<(Interval Time, AwayKind Kind)> away = [];
        foreach (var versions in events.Where(entry => EventUid.Read(entry.Event.Uid ?? string.Empty, identity.Domain) is null)
            .GroupBy(entry => entry.Event.Uid, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            away.AddRange(Try(versions.First().Block, () => times.Of(versions, warnings.Add).ToList(), warnings)?
                .Select(found => (found.Time, found.Event.Kind)) ?? []);
        }

        return horizon.Join(away);
    }

    private T? Try<T>(EventBlock block, Func<T?> read, List<string> warnings)
        where T : class
    {
        try
        {
            var result = read();
            if (result is null)
            {
                warnings.Add($"{block.Place}: the event does not say when it begins.");
            }

            return result;
        }
        catch (Exception error)
        {
            // A boundary: the file is a stranger's, and the library has many ways to refuse one.
            Log.EventUnreadable(logger, block.First, error.GetType().Name);
            warnings.Add($"{block.Place}: the event's times or its repetition cannot be read.");
            return null;
        }
    }

    private static AvailabilityReading Unusable(CalendarProblem problem, string message) => new([], [], problem, message);

    private static IReadOnlyList<string> Shown(IReadOnlyList<string> warnings) => warnings.Count <= MostWarnings
        ? warnings
        : [.. warnings.Take(MostWarnings), $"There are {warnings.Count - MostWarnings} more."];

    private static MemoryStream Stream(ReadOnlyMemory<byte> file) => MemoryMarshal.TryGetArray(file, out var bytes)
        ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
        : new MemoryStream(file.ToArray(), writable: false);
}
