namespace Serverless.Domain.Commands;

/// <summary>Gives whoever is waited for more time.</summary>
/// <param name="Until">The new last day, in the calendar of the deadline.</param>
/// <param name="Reason">Why; shown wherever the deadline is.</param>
public sealed record ExtendDeadline(DateOnly Until, string Reason) : Command;
