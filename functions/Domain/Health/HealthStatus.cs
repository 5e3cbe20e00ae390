namespace Serverless.Domain.Health;

/// <summary>Whether a part of the system does its work.</summary>
public enum HealthStatus
{
    /// <summary>It answered as it should.</summary>
    Healthy,

    /// <summary>It answered wrongly, too late, or not at all.</summary>
    Unhealthy,
}
