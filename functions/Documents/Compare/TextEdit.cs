namespace Serverless.Documents.Compare;

/// <summary>A stretch of the old text and the stretch of the new text in its place. Either may be empty, not both.</summary>
internal readonly record struct TextEdit(int OldStart, int OldEnd, int NewStart, int NewEnd);
