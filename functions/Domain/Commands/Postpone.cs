namespace Serverless.Domain.Commands;

/// <summary>The visit is put off. Everybody who was asked is told, and a new plan is found.</summary>
/// <param name="Reason">Why; everybody concerned is told.</param>
/// <param name="NotBefore">The first day on which it may begin, at the venue; null for as soon as may be, but not on the days put off.</param>
public sealed record Postpone(string Reason, DateOnly? NotBefore = null) : Command;
