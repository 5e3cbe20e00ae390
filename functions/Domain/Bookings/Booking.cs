using Serverless.Domain.Requests;

namespace Serverless.Domain.Bookings;

/// <summary>One day of one expert that belongs to one request. Days of travel are booked like days of the visit.</summary>
/// <param name="Expert">The expert's id in the register.</param>
/// <param name="Day">The day, by the calendar of the place where the expert is that day.</param>
/// <param name="Reference">The request.</param>
/// <param name="Round">The number of the request's proposal that booked it.</param>
/// <param name="Kind">How firmly.</param>
/// <param name="HeldUntil">When the hold expires (UTC); null when it is confirmed.</param>
public sealed record Booking(string Expert, DateOnly Day, Reference Reference, int Round, BookingKind Kind, DateTimeOffset? HeldUntil);
