namespace Serverless.Domain.Requests;

/// <summary>Where a request stands, and no more.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Stage">The stage.</param>
public sealed record RequestStanding(Reference Reference, Stage Stage);
