using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Requests;
using Serverless.Workflow.Bookings;

namespace Serverless.Workflow.Planning;

/// <summary>Makes the held days of an agreed plan firm.</summary>
/// <param name="bookings">The bookings.</param>
public sealed class ConfirmBookingsActivity(IBookings bookings)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(ConfirmBookingsActivity);

    /// <summary>Confirms.</summary>
    /// <returns>Whether all of them stand; if not, a hold had expired and somebody else has taken a day.</returns>
    [Function(Name)]
    public async Task<bool> RunAsync([ActivityTrigger] VisitRequest visit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return (await bookings.ConfirmAsync(visit.Reference, visit.Plan!.Round, cancellationToken)).IsDone;
    }
}
