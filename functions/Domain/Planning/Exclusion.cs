namespace Serverless.Domain.Planning;

/// <summary>An expert who does not go on a visit.</summary>
/// <param name="Expert">The expert's id.</param>
/// <param name="Reason">Why, in a few words, such as <c>declined on 14 November</c>.</param>
public sealed record Exclusion(string Expert, string Reason);
