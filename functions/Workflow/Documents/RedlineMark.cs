namespace Serverless.Workflow.Documents;

/// <summary>What was done, and by whom.</summary>
/// <param name="Kind">What.</param>
/// <param name="Author">By whom, as the document says.</param>
/// <param name="At">When, as the document says; null where it does not.</param>
public sealed record RedlineMark(RedlineKind Kind, string Author, DateTimeOffset? At);
