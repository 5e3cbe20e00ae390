using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;
using Serverless.Workflow.Bookings;

namespace Serverless.Workflow.Planning;

/// <summary>Keeps the days of a team while answers are waited for longer: as long after the new deadline as the policy holds days.</summary>
/// <param name="bookings">The bookings.</param>
/// <param name="policy">For how long.</param>
public sealed class RenewHoldsActivity(IBookings bookings, Policy policy)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(RenewHoldsActivity);

    /// <summary>Renews them. Days that were lost before are found missing when everybody has agreed.</summary>
    [Function(Name)]
    public Task RunAsync([ActivityTrigger] VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return bookings.RenewAsync(
            visit.Reference, visit.Plan!.Round, visit.Pending!.Due!.Value + TimeSpan.FromDays(policy.Scheduling.HoldDays), cancellationToken);
    }
}
