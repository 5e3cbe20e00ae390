using System.Text.Json.Serialization;
using Serverless.Domain.Deadlines;
using Serverless.Domain.Reminders;

namespace Serverless.Domain.Policies;

/// <summary>How long one step may take, and who is reminded when.</summary>
public sealed record StepPolicy
{
    /// <summary>How many days, counted from the day after the step began; 0 to 366.</summary>
    public required int Days { get; init; }

    /// <summary>Which days count.</summary>
    public DayCount Count { get; init; } = DayCount.Working;

    /// <summary>By whose calendar.</summary>
    public CalendarChoice Calendar { get; init; } = CalendarChoice.Addressee;

    /// <summary>The ladder of reminders, in the order of their days; it ends with its last rung. At most ten.</summary>
    public IReadOnlyList<Rung> Reminders { get; init; } = [];

    /// <summary>The rule that the deadline is found by.</summary>
    [JsonIgnore]
    public DeadlineRule Rule => new(Days, Count);
}
