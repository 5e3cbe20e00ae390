using Microsoft.Extensions.Logging;
using NodaTime;
using Serverless.Domain.Availability;
using Serverless.Domain.Register;
using Serverless.Domain.Results;
using Serverless.Workflow.Availability;

namespace Serverless.Workflow.Calendars;

/// <summary>Takes experts' calendars: files that are sent up, and addresses that are read again every day.</summary>
/// <param name="desk">Knows the experts and takes their absences.</param>
/// <param name="availability">Where the absences are kept.</param>
/// <param name="reader">Reads calendars.</param>
/// <param name="source">Gets calendars.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Hears of calendars that cannot be read.</param>
public sealed class CalendarDesk(
    AvailabilityDesk desk,
    IAvailability availability,
    IAvailabilityReader reader,
    ICalendarSource source,
    TimeProvider time,
    ILogger<CalendarDesk> logger)
{
    // Longer than visits are planned ahead; what recurs for ever is read that far.
    private const int DaysAhead = 730;

    /// <summary>Takes a calendar file in place of the one before.</summary>
    /// <returns>What is known of the expert then, or why the file is not taken; what was known before stays.</returns>
    public async Task<Result<TakenCalendar>> TakeFileAsync(string expert, ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        var person = await desk.FindExpertAsync(expert, cancellationToken);
        if (!person.IsDone)
        {
            return person.Refusal;
        }

        var (periods, warnings, problem) = Read(person.Value, file, cancellationToken);
        if (problem is not null)
        {
            return new Refusal(RefusalReason.Invalid, problem);
        }

        var known = await desk.SayAsync(expert, AwaySource.CalendarFile, periods, cancellationToken);
        return known.IsDone ? new TakenCalendar(known.Value, warnings) : known.Refusal;
    }

    /// <summary>Follows the calendar at an address from now on, and reads it at once.</summary>
    /// <param name="expert">The expert's id.</param>
    /// <param name="url">The address; null to follow none, which forgets what the one before said.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is known of the expert then, with the problem if the calendar could not be read; or why the address is not taken.</returns>
    public async Task<Result<ExpertAvailability>> FollowAsync(string expert, Uri? url, CancellationToken cancellationToken)
    {
        var person = await desk.FindExpertAsync(expert, cancellationToken);
        if (!person.IsDone)
        {
            return person.Refusal;
        }

        if (url is null)
        {
            return await availability.ChangeAsync(
                expert, known => known.Replaced(AwaySource.CalendarUrl, []) with { Calendar = null }, cancellationToken);
        }

        if (!url.IsAbsoluteUri || url.Scheme != Uri.UriSchemeHttps || url.UserInfo.Length > 0)
        {
            return new Refusal(RefusalReason.Invalid, "Give the calendar's full address; it begins with https:// and has no user name in it.");
        }

        // What another address said is not what this one says.
        await availability.ChangeAsync(
            expert,
            known => known.Calendar?.Url == url ? known : known.Replaced(AwaySource.CalendarUrl, []) with { Calendar = new CalendarState(url) },
            cancellationToken);
        return await ReadAgainAsync(person.Value, url, cancellationToken);
    }

    /// <summary>Reads all calendars that are followed again. One that cannot be read keeps what it said last, and its problem is noted.</summary>
    public async Task ReadAllAsync(CancellationToken cancellationToken)
    {
        foreach (var known in await availability.ListAsync(cancellationToken).ToListAsync(cancellationToken))
        {
            if (known.Calendar is { } calendar && await desk.FindExpertAsync(known.Expert, cancellationToken) is { IsDone: true } person)
            {
                await ReadAgainAsync(person.Value, calendar.Url, cancellationToken);
            }
        }
    }

    private async Task<ExpertAvailability> ReadAgainAsync(Person expert, Uri url, CancellationToken cancellationToken)
    {
        IReadOnlyList<AwayPeriod> periods = [];
        string? problem;
        try
        {
            (periods, _, problem) = Read(expert, await source.GetAsync(url, cancellationToken), cancellationToken);
        }
        catch (CalendarSourceException error)
        {
            problem = error.Message;
        }

        if (problem is not null)
        {
            // The address is as good as a key to the calendar, and stays out of the log.
            Log.CalendarNotRead(logger, expert.Id, problem);
        }

        var now = time.GetUtcNow();
        return await availability.ChangeAsync(
            expert.Id,
            known => known.Calendar?.Url != url
                ? known
                : problem is null
                    ? known.Replaced(AwaySource.CalendarUrl, periods) with { Calendar = new CalendarState(url, now, now) }
                    : known with { Calendar = known.Calendar with { LastTried = now, Problem = problem } },
            cancellationToken);
    }

    private (IReadOnlyList<AwayPeriod> Periods, IReadOnlyList<string> Warnings, string? Problem) Read(Person expert, ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var reading = reader.Read(file, today.AddDays(-1), today.AddDays(DaysAhead), expert.TimeZone, cancellationToken);
        var zone = DateTimeZoneProviders.Tzdb[expert.TimeZone];
        AwayPeriod[] periods =
        [
            .. from away in reading.Periods
               let days = away.Days(zone)
               select new AwayPeriod(days.First, days.Last, away.Kind, AwaySource.CalendarFile),
        ];
        return (periods, reading.Warnings, reading.Message ?? AwayRules.Fault(periods));
    }
}
