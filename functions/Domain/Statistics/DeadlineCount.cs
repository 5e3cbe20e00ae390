namespace Serverless.Domain.Statistics;

/// <summary>How many deadlines were kept.</summary>
/// <param name="Requests">In how many requests that is known: those that were closed.</param>
/// <param name="Kept">How many were.</param>
/// <param name="Missed">How many were not.</param>
public sealed record DeadlineCount(int Requests, int Kept, int Missed);
