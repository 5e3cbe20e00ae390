using System.Xml.Linq;

namespace Serverless.Documents.Returns;

/// <summary>A comment as the document holds it.</summary>
/// <param name="Id">Its number in the document.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="At">When; null where the document does not say.</param>
/// <param name="Text">Its words, a line for each paragraph.</param>
/// <param name="Parent">The number of the comment it answers; null when it answers none.</param>
/// <param name="IsDone">Whether it was marked as done.</param>
internal sealed record CommentNote(string Id, string Author, DateTimeOffset? At, string Text, string? Parent, bool IsDone)
{
    /// <summary>Where its range begins; null where only its own mark is there.</summary>
    internal XElement? Start { get; init; }

    /// <summary>Where its range ends.</summary>
    internal XElement? End { get; init; }

    /// <summary>The words it is about.</summary>
    internal string Quoted { get; init; } = string.Empty;

    /// <summary>By what it is recognised in another version of the document.</summary>
    internal (string Author, DateTimeOffset? At, string Text) Key => (Author, At, Text);
}
