namespace Serverless.Workflow.Documents;

/// <summary>A stretch of text that was changed in one way, or not at all.</summary>
/// <param name="Text">The text.</param>
/// <param name="Look">Its look in a few words, such as <c>bold, italic</c>; empty for plain.</param>
/// <param name="Mark">What was done to it; null for nothing.</param>
public sealed record RedlineSpan(string Text, string Look, RedlineMark? Mark);
