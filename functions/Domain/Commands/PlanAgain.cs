using Serverless.Domain.Visits;

namespace Serverless.Domain.Commands;

/// <summary>Another plan is wanted in place of the one that is proposed or asked for, or because conditions have changed.</summary>
/// <param name="Wishes">What is wanted of it, in place of what was wished before; null to leave that.</param>
/// <param name="Reason">Why; kept in the record.</param>
/// <param name="Round">The round that was looked at; a later one has been found in answer to somebody else. Null for whatever stands.</param>
public sealed record PlanAgain(PlanWishes? Wishes = null, string? Reason = null, int? Round = null) : Command;
