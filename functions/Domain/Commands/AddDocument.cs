using Serverless.Domain.Documents;

namespace Serverless.Domain.Commands;

/// <summary>A document, or a new version of one, joins the request. It comes from the document store alone, which has kept the content already.</summary>
/// <param name="Document">The version that is added.</param>
/// <param name="Replaces">For a new version the one that it follows, which must still be the newest; null for a new document.</param>
public sealed record AddDocument(DocumentEntry Document, int? Replaces = null) : Command;
