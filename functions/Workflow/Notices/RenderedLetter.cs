using Serverless.Workflow.Calendars;

namespace Serverless.Workflow.Notices;

/// <summary>A letter in words.</summary>
/// <param name="Subject">The subject, in one line.</param>
/// <param name="Text">The plain text.</param>
/// <param name="Html">The HTML document, which says the same.</param>
public sealed record RenderedLetter(string Subject, string Text, string Html)
{
    /// <summary>The words of the calendar entry that goes with it; null for a notice of no request.</summary>
    public EntryWords? Entry { get; init; }
}
