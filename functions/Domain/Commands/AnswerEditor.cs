namespace Serverless.Domain.Commands;

/// <summary>Whoever made an entry of the ledger confirms it, or takes it back.</summary>
/// <param name="Entry">The entry's id.</param>
/// <param name="Confirms">Whether it stands.</param>
/// <param name="Text">Their words.</param>
public sealed record AnswerEditor(string Entry, bool Confirms, string? Text = null) : Command;
