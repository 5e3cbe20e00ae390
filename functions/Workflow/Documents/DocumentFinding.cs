namespace Serverless.Workflow.Documents;

/// <summary>Something worth knowing about a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">The same in plain English.</param>
public sealed record DocumentFinding(DocumentFindingKind Kind, string Message);
