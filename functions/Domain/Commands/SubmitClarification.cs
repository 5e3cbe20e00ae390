namespace Serverless.Domain.Commands;

/// <summary>The mission answers what it was asked.</summary>
/// <param name="Answer">The answer in its own words.</param>
public sealed record SubmitClarification(string Answer) : Command;
