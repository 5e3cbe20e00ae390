using System.Collections.Frozen;
using NodaTime;
using NodaTime.Extensions;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;

namespace Serverless.Domain.Calendars;

/// <summary>The working calendars of all offices: Headquarters' and each State's, from the registers and the policy.</summary>
public sealed class WorkingCalendars
{
    /// <summary>The id of the calendar at Headquarters.</summary>
    public const string HeadquartersId = "headquarters";

    private readonly FrozenDictionary<string, WorkingCalendar> _calendars;

    /// <summary>Makes the calendars.</summary>
    /// <param name="registers">States and holidays.</param>
    /// <param name="policy">A valid policy: hours, and the pauses, which apply everywhere.</param>
    public WorkingCalendars(Registers registers, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(registers);
        ArgumentNullException.ThrowIfNull(policy);
        var holidays = registers.Holidays.ToLookup(holiday => holiday.Calendar, StringComparer.Ordinal);
        Headquarters = Make(
            HeadquartersId,
            policy.Headquarters.TimeZone,
            policy.Headquarters.Hours,
            policy.Headquarters.Weekend.Select(day => day.ToIsoDayOfWeek()));
        _calendars = registers.States
            .Select(state => Make(state.Code.ToString(), state.TimeZone, policy.Hours, state.WeekendDays))
            .Append(Headquarters)
            .ToFrozenDictionary(calendar => calendar.Id, StringComparer.Ordinal);

        WorkingCalendar Make(string id, string zone, string hours, IEnumerable<IsoDayOfWeek> weekend) => new(
            id,
            DateTimeZoneProviders.Tzdb[zone],
            WorkingHours.TryParse(hours) ?? throw new ArgumentException($"The policy's hours '{hours}' were not checked.", nameof(policy)),
            weekend,
            holidays[id].DistinctBy(holiday => holiday.Date).Select(holiday => KeyValuePair.Create(holiday.Date, holiday.Name)),
            policy.Pauses);
    }

    /// <summary>The calendar at Headquarters.</summary>
    public WorkingCalendar Headquarters { get; }

    /// <summary>Finds a calendar by its id.</summary>
    /// <returns>Null when no office has that id.</returns>
    public WorkingCalendar? Find(string id) => _calendars.GetValueOrDefault(id);

    /// <summary>The calendar by which a step's deadline is counted.</summary>
    /// <param name="choice">By whose calendar.</param>
    /// <param name="addressee">The calendar of whoever has to act.</param>
    public WorkingCalendar Choose(CalendarChoice choice, WorkingCalendar addressee)
    {
        ArgumentNullException.ThrowIfNull(addressee);
        return choice switch
        {
            CalendarChoice.Headquarters => Headquarters,
            CalendarChoice.Both => addressee.With(Headquarters),
            _ => addressee,
        };
    }
}
