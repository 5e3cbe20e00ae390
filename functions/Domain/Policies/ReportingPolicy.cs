namespace Serverless.Domain.Policies;

/// <summary>How the Information Note is cleared.</summary>
public sealed record ReportingPolicy
{
    /// <summary>Whether the Chair clears it too, after the Coordinator.</summary>
    public required bool ChairClears { get; init; }
}
