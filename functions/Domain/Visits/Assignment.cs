namespace Serverless.Domain.Visits;

/// <summary>An expert's place in the team of a visit.</summary>
/// <param name="Expert">The expert, by the id in the register.</param>
/// <param name="IsLead">Whether the expert leads the team; one of each team does.</param>
public sealed record Assignment(string Expert, bool IsLead);
