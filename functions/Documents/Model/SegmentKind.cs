namespace Serverless.Documents.Model;

/// <summary>What a stretch of a paragraph is.</summary>
internal enum SegmentKind
{
    /// <summary>Characters.</summary>
    Text,

    /// <summary>One thing that is not a character: a picture, a field, a note's number. Counts as one character.</summary>
    Object,

    /// <summary>Nothing to see: a bookmark, the end of a comment's range. Has no characters.</summary>
    Marker,
}
