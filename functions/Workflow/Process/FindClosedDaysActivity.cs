using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Serverless.Domain.Calendars;
using Serverless.Domain.Policies;
using Serverless.Domain.Register;
using Serverless.Domain.Requests;
using Serverless.Workflow.Register;

namespace Serverless.Workflow.Process;

/// <summary>Finds the days of a planned visit that are holidays by now.</summary>
/// <param name="policy">The policy.</param>
/// <param name="registers">The registers.</param>
public sealed class FindClosedDaysActivity(Policy policy, IRegisters registers)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(FindClosedDaysActivity);

    /// <summary>Finds them.</summary>
    [Function(Name)]
    public async Task<IReadOnlyList<ClosedVisitDay>> RunAsync([ActivityTrigger] VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var index = await registers.GetAsync(cancellationToken);
        var calendars = new WorkingCalendars(index.Registers, policy);
        var tell = StepPeople.With(index, Role.Coordinator).Concat(StepPeople.With(index, Role.Officer)).ToList();
        return
        [
            .. new[] { calendars.Find(visit.Reference.State.ToString()), calendars.Headquarters }
                .OfType<WorkingCalendar>()
                .SelectMany(calendar => visit.Plan!.Days.Select(day => calendar.Look(LocalDate.FromDateOnly(day))))
                .Where(day => day.Kind == DayKind.Holiday)
                .Select(day => new ClosedVisitDay(day.Date, day.Name ?? string.Empty, day.Calendar, tell)),
        ];
    }
}
