namespace Serverless.Tests.Documents.Drafts;

/// <summary>What is done within a paragraph.</summary>
internal enum WordEditKind
{
    None,
    Insert,
    Delete,
    Replace,
    Embolden,
    Comment,
    Cut,
}
