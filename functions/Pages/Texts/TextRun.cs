namespace Serverless.Pages.Texts;

/// <summary>A piece of a phrase.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsIsolated">
/// Whether its direction must not meddle with that of the words around it: a value in a text written from right to left, or
/// one with right-to-left letters in any other. In HTML it stands in <c>bdi</c>, in plain text between isolates.
/// </param>
public sealed record TextRun(string Text, bool IsIsolated = false);
