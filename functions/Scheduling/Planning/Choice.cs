namespace Serverless.Scheduling.Planning;

/// <summary>A slot, and what it adds to the cost of the schedule that it was chosen for.</summary>
internal sealed record Choice(Slot Slot, long Cost);
