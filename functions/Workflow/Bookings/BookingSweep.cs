using Serverless.Domain.Requests;

namespace Serverless.Workflow.Bookings;

/// <summary>What a sweep of the bookings found and removed.</summary>
/// <param name="Expired">The requests whose holds had expired.</param>
/// <param name="Leftovers">How many days were still marked though no request had them: remains of a process that died.</param>
public sealed record BookingSweep(IReadOnlyList<Reference> Expired, int Leftovers);
