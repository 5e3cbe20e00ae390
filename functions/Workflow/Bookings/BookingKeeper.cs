using Microsoft.Extensions.Logging;
using Serverless.Domain.Requests;
using Serverless.Workflow.Requests;

namespace Serverless.Workflow.Bookings;

/// <summary>Removes bookings that nobody stands behind any more, and says so in the log. May run at any time, several times at once.</summary>
/// <param name="bookings">The bookings.</param>
/// <param name="requests">The requests.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Hears what was removed.</param>
public sealed class BookingKeeper(IBookings bookings, IRequestStore requests, TimeProvider time, ILogger<BookingKeeper> logger)
{
    /// <summary>Removes expired holds, leftovers of processes that died, and what is booked for requests whose case ended without a visit.</summary>
    /// <returns>The requests that lost bookings.</returns>
    public async Task<IReadOnlyList<Reference>> KeepAsync(CancellationToken cancellationToken)
    {
        var sweep = await bookings.SweepAsync(cancellationToken);
        foreach (var expired in sweep.Expired)
        {
            Log.HoldsExpired(logger, expired.ToString());
        }

        if (sweep.Leftovers > 0)
        {
            Log.BookingLeftovers(logger, sweep.Leftovers);
        }

        // A visit that took place keeps its days: who travelled how much is counted by them.
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var ahead = await bookings.AllAsync(today, DateOnly.MaxValue, cancellationToken);
        var freed = new List<Reference>(sweep.Expired);
        foreach (var reference in ahead.Select(booking => booking.Reference).Distinct())
        {
            if (await requests.FindAsync(reference, cancellationToken) is null or { Stage: Stage.Declined or Stage.Withdrawn or Stage.Cancelled or Stage.Lapsed })
            {
                await bookings.ReleaseAsync(reference, cancellationToken);
                Log.BookingsReleased(logger, reference.ToString());
                freed.Add(reference);
            }
        }

        return freed;
    }
}
