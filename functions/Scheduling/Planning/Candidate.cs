namespace Serverless.Scheduling.Planning;

/// <summary>An expert who may go on a visit.</summary>
/// <param name="Expert">The expert's index in the problem.</param>
/// <param name="Skills">Bits: what the expert brings of what the visit needs; see <see cref="VisitTask"/>.</param>
/// <param name="IsKept">Whether the expert has accepted and must go.</param>
internal sealed record Candidate(int Expert, int Skills, bool IsKept);
