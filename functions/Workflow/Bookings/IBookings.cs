using Serverless.Domain.Bookings;
using Serverless.Domain.Requests;
using Serverless.Domain.Results;

namespace Serverless.Workflow.Bookings;

/// <summary>
/// The days of the experts, each of which belongs to one request at most, whoever books at the same time. Every call may be
/// repeated, and may die at any moment: what it leaves is finished by the repetition, expires, or is swept. The clock is
/// the implementation's.
/// </summary>
public interface IBookings
{
    /// <summary>
    /// Holds the days of a proposal: all or none. What the request holds by an earlier round stays until the new one is held;
    /// then it belongs to the new round or is free. Days that were confirmed stay confirmed if the new round needs them. What
    /// others hold beyond its time is taken over.
    /// </summary>
    /// <param name="reference">The request.</param>
    /// <param name="round">The number of the proposal, from 1; each new proposal of the request has a higher one.</param>
    /// <param name="team">The experts and their days, at most 100 for each.</param>
    /// <param name="heldUntil">When the hold expires (UTC) unless it is renewed or confirmed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Held, or the conflicts; a refusal when the proposal cannot be booked at all, or a later one stands.</returns>
    Task<Result<HoldAnswer>> HoldAsync(
        Reference reference, int round, IReadOnlyList<ExpertDays> team, DateTimeOffset heldUntil, CancellationToken cancellationToken);

    /// <summary>Makes the holds of a round firm: all or none. Also a hold whose time is over, as long as nobody took it.</summary>
    /// <returns>What stands, or a refusal when that round does not stand whole any more.</returns>
    Task<Result<TeamBookings>> ConfirmAsync(Reference reference, int round, CancellationToken cancellationToken);

    /// <summary>Prolongs the holds of a round; what is confirmed stays so.</summary>
    /// <returns>What stands, or a refusal when that round does not stand whole any more.</returns>
    Task<Result<TeamBookings>> RenewAsync(Reference reference, int round, DateTimeOffset heldUntil, CancellationToken cancellationToken);

    /// <summary>Frees everything that a request has.</summary>
    Task ReleaseAsync(Reference reference, CancellationToken cancellationToken);

    /// <summary>Frees what a request has of one expert; the rest of the team stays.</summary>
    Task ReleaseAsync(Reference reference, string expert, CancellationToken cancellationToken);

    /// <summary>What a request has.</summary>
    /// <returns>Null when it has nothing.</returns>
    Task<TeamBookings?> FindAsync(Reference reference, CancellationToken cancellationToken);

    /// <summary>All that is booked in a span of days, by expert and day. Holds beyond their time are not booked.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<Booking>> AllAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken);

    /// <summary>What is booked of one expert in a span of days, in order. Holds beyond their time are not booked.</summary>
    /// <param name="expert">The expert's id.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<Booking>> OfExpertAsync(string expert, DateOnly from, DateOnly until, CancellationToken cancellationToken);

    /// <summary>Removes holds whose time is over, and what processes that died have left.</summary>
    Task<BookingSweep> SweepAsync(CancellationToken cancellationToken);
}
