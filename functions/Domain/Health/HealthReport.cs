namespace Serverless.Domain.Health;

/// <summary>What the checks of all parts found.</summary>
/// <param name="Parts">One entry per part, in the order of their names.</param>
/// <param name="Duration">How long the checks, which run beside each other, took together.</param>
public sealed record HealthReport(IReadOnlyList<PartHealth> Parts, TimeSpan Duration)
{
    /// <summary>Healthy only while every part is.</summary>
    public HealthStatus Status =>
        Parts.All(part => part.Status == HealthStatus.Healthy) ? HealthStatus.Healthy : HealthStatus.Unhealthy;
}
