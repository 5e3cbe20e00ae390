namespace Serverless.Domain.Planning;

/// <summary>What is wrong with a planning problem.</summary>
/// <param name="Path">Where, as in JSON: <c>visits[0].window</c>.</param>
/// <param name="Problem">What is wrong and what to do.</param>
public sealed record PlanningFault(string Path, string Problem)
{
    /// <summary>One line: place and problem.</summary>
    public override string ToString() => $"{Path}: {Problem}";
}
