using Serverless.Domain.Requests;

namespace Serverless.Domain.Statistics;

/// <summary>How long a stage took.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Days">In how many requests, and how many days of 24 hours.</param>
public sealed record StageSpread(Stage Stage, Spread Days);
