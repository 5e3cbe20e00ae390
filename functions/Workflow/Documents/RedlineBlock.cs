namespace Serverless.Workflow.Documents;

/// <summary>A paragraph or a table of a redline.</summary>
public abstract record RedlineBlock;
