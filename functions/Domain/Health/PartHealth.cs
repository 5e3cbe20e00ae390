namespace Serverless.Domain.Health;

/// <summary>What the check of one part found.</summary>
/// <param name="Part">The part's name, such as <c>storage-tables</c>.</param>
/// <param name="Status">Whether it does its work.</param>
/// <param name="Duration">How long the check took.</param>
/// <param name="Detail">One line for an operator. Anyone may read it, so it holds no secret and no address.</param>
public sealed record PartHealth(string Part, HealthStatus Status, TimeSpan Duration, string Detail);
