namespace Microsoft.Azure.Functions.Worker;

/// <summary>Tells a timer function about its run.</summary>
public class TimerInfo
{
    /// <summary>When the function last ran and runs next; null without a monitor.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>Whether this run should have happened earlier, as after a time when the host was down.</summary>
    public bool IsPastDue { get; set; }
}
