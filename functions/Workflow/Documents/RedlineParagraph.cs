namespace Serverless.Workflow.Documents;

/// <summary>A paragraph of a redline.</summary>
/// <param name="Spans">Its text, in reading order; objects that are no text are left out.</param>
public sealed record RedlineParagraph(IReadOnlyList<RedlineSpan> Spans) : RedlineBlock
{
    /// <summary>How deep it is as a heading, from 1; null where it is none.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>Whether it is a point of a list.</summary>
    public bool IsListItem { get; init; }

    /// <summary>Whether it is read from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Whether its end was put in or taken out, so that the paragraph as such is new or joins the next; null when neither.</summary>
    public RedlineMark? End { get; init; }

    /// <summary>Whether its style was changed; null when not.</summary>
    public RedlineMark? Style { get; init; }
}
