using Serverless.Domain.Documents;

namespace Serverless.Workflow.Closing;

/// <summary>A version of a document in an archive.</summary>
/// <param name="Entry">What the record says of it.</param>
/// <param name="Path">Where it lies in the archive; null when its content is missing.</param>
/// <param name="IsTrue">Whether its content is what the record says, by its hash.</param>
public sealed record ArchivedDocument(DocumentEntry Entry, string? Path, bool IsTrue);
