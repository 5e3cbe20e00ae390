namespace Serverless.Scheduling.Planning;

/// <summary>When a visit begins, in days from today, and who goes: indices of experts, in order.</summary>
internal sealed record Slot(int Start, IReadOnlyList<int> Team);
