namespace Serverless.Embedded;

/// <summary>What a check of the engine found.</summary>
/// <param name="IsHealthy">Whether a write to the store went through and the dispatchers run.</param>
/// <param name="Detail">One line for an operator.</param>
public sealed record EngineHealth(bool IsHealthy, string Detail);
