namespace Serverless.Tests.Documents.Drafts;

/// <summary>What is done to a whole paragraph, or to a row of a table.</summary>
internal enum BlockEdit
{
    None,
    Remove,
    Add,
    Move,
    Restyle,
}
