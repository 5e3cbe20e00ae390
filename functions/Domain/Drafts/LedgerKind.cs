using System.Text.Json.Serialization;

namespace Serverless.Domain.Drafts;

/// <summary>What a reviewer did.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LedgerKind>))]
public enum LedgerKind
{
    /// <summary>A remark beside the text.</summary>
    Comment,

    /// <summary>An answer to a remark.</summary>
    Reply,

    /// <summary>New words, a new paragraph, or a paragraph cut in two (a line break as text).</summary>
    Insertion,

    /// <summary>Words or a paragraph taken out, or two paragraphs joined (a line break as text).</summary>
    Deletion,

    /// <summary>Words put in the place of others.</summary>
    Replacement,

    /// <summary>Words or a paragraph put elsewhere.</summary>
    Move,

    /// <summary>Another look or style of the same words.</summary>
    Formatting,

    /// <summary>A new row of a table; its cells parted by tabs.</summary>
    RowInsertion,

    /// <summary>A row taken out of a table.</summary>
    RowDeletion,

    /// <summary>A new table.</summary>
    TableInsertion,

    /// <summary>A table taken out.</summary>
    TableDeletion,
}
