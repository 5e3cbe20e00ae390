using Serverless.Domain.Documents;

namespace Serverless.Domain.Commands;

/// <summary>The mission answers what it was asked.</summary>
/// <param name="Answer">The answer in its own words.</param>
/// <param name="Documents">What came with it by mail, kept already; null when nothing did.</param>
public sealed record SubmitClarification(string Answer, IReadOnlyList<DocumentEntry>? Documents = null) : Command;
