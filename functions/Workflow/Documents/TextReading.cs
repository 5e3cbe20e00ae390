namespace Serverless.Workflow.Documents;

/// <summary>The text of a document, or why it cannot be had.</summary>
public sealed record TextReading
{
    private TextReading(string text, TextProblem? problem, string? message)
    {
        Text = text;
        Problem = problem;
        Message = message;
    }

    /// <summary>
    /// The text: one line for each line or paragraph as it stands, an empty line between paragraphs where the document shows
    /// one, a form feed where a page begins. Empty when there is a problem.
    /// </summary>
    public string Text { get; }

    /// <summary>What stands in the way; null when the text was read.</summary>
    public TextProblem? Problem { get; }

    /// <summary>The problem in plain English, with what to do; null when the text was read.</summary>
    public string? Message { get; }

    /// <summary>A document that was read.</summary>
    public static TextReading Of(string text) => new(text, null, null);

    /// <summary>A document that cannot be read.</summary>
    public static TextReading Failed(TextProblem problem, string message) => new(string.Empty, problem, message);
}
