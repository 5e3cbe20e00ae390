using Microsoft.Azure.Functions.Worker;
using Serverless.Workflow.Calendars;

namespace Serverless.App.Experts;

/// <summary>Every night: the experts' calendars that are followed are read again.</summary>
public sealed class ReadCalendarsFunction(CalendarDesk desk)
{
    /// <summary>Has them read.</summary>
    [Function("ReadCalendars")]
    public Task RunAsync([TimerTrigger("0 45 3 * * *")] TimerInfo timer, CancellationToken cancellationToken) => desk.ReadAllAsync(cancellationToken);
}
