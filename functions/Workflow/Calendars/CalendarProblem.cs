using System.Text.Json.Serialization;

namespace Serverless.Workflow.Calendars;

/// <summary>Why a calendar object says nothing that can be used.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CalendarProblem>))]
public enum CalendarProblem
{
    /// <summary>It is no iCalendar object, or a damaged one.</summary>
    Unreadable,

    /// <summary>It is larger than any program makes one.</summary>
    TooLarge,

    /// <summary>It is no answer to an invitation, but for instance an invitation itself.</summary>
    NoAnswer,

    /// <summary>It answers an entry that does not come from here.</summary>
    UnknownEntry,

    /// <summary>It holds several answers, or names no attendee or several.</summary>
    Ambiguous,
}
