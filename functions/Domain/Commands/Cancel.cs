namespace Serverless.Domain.Commands;

/// <summary>The Committee's side calls the visit off.</summary>
/// <param name="Reason">Why; everyone who was asked is told.</param>
public sealed record Cancel(string Reason) : Command;
