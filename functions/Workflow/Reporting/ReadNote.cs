using Serverless.Domain.Documents;
using Serverless.Domain.Results;

namespace Serverless.Workflow.Reporting;

/// <summary>What became of an edited Information Note.</summary>
/// <param name="Document">The new version; null when it was not taken.</param>
/// <param name="Refusal">Why it was not taken; null when it was.</param>
public sealed record ReadNote(DocumentEntry? Document, Refusal? Refusal);
