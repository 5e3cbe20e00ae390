namespace Serverless.Domain.Commands;

/// <summary>The Coordinator decides what becomes of the draft.</summary>
/// <param name="Verdict">The decision.</param>
/// <param name="Text">Why; needed unless it goes round once more.</param>
public sealed record DecideDraft(DraftVerdict Verdict, string? Text = null) : Command;
