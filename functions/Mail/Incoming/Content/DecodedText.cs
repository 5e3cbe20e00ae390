namespace Serverless.Mail.Incoming.Content;

/// <summary>A text that was bytes.</summary>
/// <param name="Text">The text.</param>
/// <param name="Warning">What a reader should know about how it was decoded; null when nothing.</param>
internal sealed record DecodedText(string Text, string? Warning = null);
