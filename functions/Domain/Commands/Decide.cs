namespace Serverless.Domain.Commands;

/// <summary>The Chair, or a delegate, decides on the request.</summary>
/// <param name="Verdict">The decision.</param>
/// <param name="Text">The reason for declining, the question to ask, or a remark; kept whatever the decision.</param>
/// <param name="Until">For <see cref="Verdict.Defer"/> the day by which the decision is to come, at Headquarters.</param>
public sealed record Decide(Verdict Verdict, string? Text = null, DateOnly? Until = null) : Command;
