using System.Xml.Linq;

namespace Serverless.Documents.Model;

/// <summary>A stretch of a paragraph that lies in one place of the XML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters; the object character for an object, none for a marker.</param>
/// <param name="Nodes">The nodes it is made of: one, or all nodes of a field from its begin to its end.</param>
internal sealed record Segment(SegmentKind Kind, string Text, IReadOnlyList<XElement> Nodes)
{
    /// <summary>What stands for an object in a paragraph's text.</summary>
    internal const char Object = '\uFFFC';

    /// <summary>What a reader of the text sees: the characters, a field's result, nothing for a picture.</summary>
    internal string Shown { get; init; } = Text;

    /// <summary>By what two objects are the same.</summary>
    internal string Signature { get; init; } = Text;

    /// <summary>The properties of its run; null where there are none.</summary>
    internal XElement? Properties { get; init; }

    /// <summary>The look that a reader notices, as text.</summary>
    internal string Look { get; init; } = string.Empty;

    /// <summary>The look it had before a tracked change of look; the same as <see cref="Look"/> without one.</summary>
    internal string FormerLook { get; init; } = string.Empty;

    /// <summary>By whom it was put in; null when it was there.</summary>
    internal TrackedChange? Inserted { get; init; }

    /// <summary>By whom it was taken out; null when it is there.</summary>
    internal TrackedChange? Deleted { get; init; }

    /// <summary>By whom its look was changed; null when it was not.</summary>
    internal TrackedChange? Formatted { get; init; }
}
