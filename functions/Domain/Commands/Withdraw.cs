namespace Serverless.Domain.Commands;

/// <summary>The State takes its request back.</summary>
/// <param name="Reason">Why, in the mission's words; may be left out.</param>
public sealed record Withdraw(string? Reason = null) : Command;
