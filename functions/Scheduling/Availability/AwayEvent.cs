using System.Text.RegularExpressions;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using Serverless.Domain.Availability;
using Serverless.Scheduling.Calendars;

namespace Serverless.Scheduling.Availability;

/// <summary>One event of an expert's file.</summary>
/// <param name="Block">Where it is.</param>
/// <param name="Event">The event; its times name zones that are known.</param>
/// <param name="Kind">How much the expert is away.</param>
internal sealed partial record AwayEvent(EventBlock Block, CalendarEvent Event, AwayKind Kind)
{
    private static readonly string[] Times = ["DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID"];

    /// <summary>Which repetition of an event it stands for instead; null for the event itself.</summary>
    internal CalDateTime? Changed => Event.RecurrenceIdentifier?.StartTime;

    /// <summary>Whether it stands for the expert being away.</summary>
    internal bool Counts => !Is(Event.Transparency, TransparencyType.Transparent) && !Is(Event.Status, EventStatus.Cancelled);

    /// <summary>Reads an event. Throws whatever the library throws for one that is damaged.</summary>
    /// <param name="block">Its lines.</param>
    /// <param name="own">The expert's own time zone.</param>
    /// <param name="warn">Hears what was not understood.</param>
    /// <returns>Null when it has no beginning.</returns>
    internal static AwayEvent? Read(EventBlock block, DateTimeZone own, Action<string> warn)
    {
        List<string> lines = [];
        var hasRule = false;
        foreach (var line in block.Lines)
        {
            if (line.Name == "EXRULE" || (line.Name == "RRULE" && hasRule))
            {
                warn($"Line {line.Number}: a second rule of repetition, or one for exceptions (EXRULE), is not understood and was left out.");
                continue;
            }

            hasRule |= line.Name == "RRULE";
            lines.Add(CalendarText.OneLine(Times.Contains(line.Name, StringComparer.Ordinal) ? Localise(line, own, warn) : line.Text));
        }

        var text = string.Join("\r\n", ["BEGIN:VCALENDAR", "BEGIN:VEVENT", .. lines, "END:VEVENT", "END:VCALENDAR"]);
        var calendar = Calendar.Load(text);
        return calendar is { Events: [{ DtStart: not null } read] } ? new AwayEvent(block, read, AwayKinds.Of(block.Lines)) : null;
    }

    // Writes the zone of a line by its name in the database, so that all of the library agrees on it.
    private static string Localise(EventLine line, DateTimeZone own, Action<string> warn)
    {
        var zone = TimeZone().Match(line.Text);
        var value = line.Text[(line.Text.LastIndexOf(':') + 1)..];
        if (!value.Contains('T', StringComparison.OrdinalIgnoreCase) || value.TrimEnd().EndsWith('Z'))
        {
            return zone.Success ? line.Text.Remove(zone.Index, zone.Length) : line.Text;
        }

        var id = zone.Groups["id"].Value.Trim('"');
        var known = id.Length > 0 ? CalendarZones.Find(id) : own;
        if (known is null)
        {
            warn($"Line {line.Number}: the time zone is not known; {own.Id} was assumed.");
        }

        var text = zone.Success ? line.Text.Remove(zone.Index, zone.Length) : line.Text;
        return text.Insert(line.Name.Length, $";TZID={(known ?? own).Id}");
    }

    private static bool Is(string? value, string what) => string.Equals(value?.Trim(), what, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(""";TZID=(?<id>"[^"]*"|[^;:"]*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TimeZone();
}
