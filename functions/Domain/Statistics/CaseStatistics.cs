namespace Serverless.Domain.Statistics;

/// <summary>How long a case took, stage by stage and step by step.</summary>
/// <param name="Stages">Its stages, in the order in which it first came to them.</param>
/// <param name="Waits">The steps in which somebody was waited for, in their order.</param>
public sealed record CaseStatistics(IReadOnlyList<StageStatistics> Stages, IReadOnlyList<StepWait> Waits);
