using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function on a schedule.</summary>
/// <param name="schedule">
/// An NCRONTAB expression with five or six fields (seconds first), a time span, or the name of a setting as <c>%Name%</c>.
/// </param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    /// <summary>The schedule.</summary>
    public string Schedule { get; } = schedule;

    /// <summary>Whether the function also runs at each start of the host. False by default.</summary>
    public bool RunOnStartup { get; set; }

    /// <summary>Whether runs missed while the host was down are noticed at its start. True by default.</summary>
    public bool UseMonitor { get; set; } = true;
}
