using Serverless.Domain.Health;

namespace Serverless.App.Health;

/// <summary>One part in the readiness check's answer.</summary>
/// <param name="Part">The part's name.</param>
/// <param name="Status">Whether it does its work.</param>
/// <param name="DurationMs">How long its check took, in milliseconds.</param>
/// <param name="Detail">One line for an operator.</param>
internal sealed record PartAnswer(string Part, HealthStatus Status, double DurationMs, string Detail);
