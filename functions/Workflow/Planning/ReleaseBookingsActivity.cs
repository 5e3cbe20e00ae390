using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Requests;
using Serverless.Workflow.Bookings;

namespace Serverless.Workflow.Planning;

/// <summary>Frees all days that a request has.</summary>
/// <param name="bookings">The bookings.</param>
public sealed class ReleaseBookingsActivity(IBookings bookings)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(ReleaseBookingsActivity);

    /// <summary>Frees them.</summary>
    [Function(Name)]
    public Task RunAsync([ActivityTrigger] Reference reference, CancellationToken cancellationToken) =>
        bookings.ReleaseAsync(reference, cancellationToken);
}
