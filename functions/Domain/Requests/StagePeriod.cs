namespace Serverless.Domain.Requests;

/// <summary>One stay of a request in a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="From">When it began (UTC).</param>
/// <param name="Until">When it ended (UTC); null while it lasts.</param>
public sealed record StagePeriod(Stage Stage, DateTimeOffset From, DateTimeOffset? Until = null);
