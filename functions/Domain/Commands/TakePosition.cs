namespace Serverless.Domain.Commands;

/// <summary>A member of the Committee takes a position; a later one replaces it, and both stay in the record.</summary>
/// <param name="Position">The position.</param>
/// <param name="Text">The member's words; needed for an objection.</param>
public sealed record TakePosition(Position Position, string? Text = null) : Command;
