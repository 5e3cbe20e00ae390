using Serverless.Domain.Health;

namespace Serverless.App.Health;

/// <summary>The readiness check's answer, as callers see it.</summary>
/// <param name="Status"><c>healthy</c> only while every part is.</param>
/// <param name="DurationMs">How long the checks took together, in milliseconds.</param>
/// <param name="Parts">One entry per part.</param>
internal sealed record HealthAnswer(HealthStatus Status, double DurationMs, IReadOnlyList<PartAnswer> Parts)
{
    internal static HealthAnswer From(HealthReport report) => new(
        report.Status,
        Milliseconds(report.Duration),
        [.. report.Parts.Select(part => new PartAnswer(part.Part, part.Status, Milliseconds(part.Duration), part.Detail))]);

    private static double Milliseconds(TimeSpan duration) => Math.Round(duration.TotalMilliseconds, 1);
}
