using Serverless.Domain.Requests;

namespace Serverless.Domain.Bookings;

/// <summary>A day that cannot be held because another request has it.</summary>
/// <param name="Expert">The expert's id in the register.</param>
/// <param name="Day">The day.</param>
/// <param name="By">The request that has it.</param>
public sealed record BookingConflict(string Expert, DateOnly Day, Reference By);
