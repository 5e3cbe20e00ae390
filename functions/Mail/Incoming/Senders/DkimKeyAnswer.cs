namespace Serverless.Mail.Incoming.Senders;

/// <summary>What came of asking for a key.</summary>
/// <param name="Record">The record's text; null when there is none.</param>
/// <param name="IsAnswered">Whether there was an answer: false when no server answered, so that nothing is known.</param>
internal sealed record DkimKeyAnswer(string? Record, bool IsAnswered = true);
