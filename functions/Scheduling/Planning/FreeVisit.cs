namespace Serverless.Scheduling.Planning;

/// <summary>A visit that a model decides on, and the first days among which it chooses.</summary>
internal sealed record FreeVisit(VisitTask Task, IReadOnlyList<int> Starts);
