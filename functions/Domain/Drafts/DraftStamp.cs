using Serverless.Domain.Requests;

namespace Serverless.Domain.Drafts;

/// <summary>Which version of which draft a document is. Every version carries it, hidden in its properties.</summary>
/// <param name="Reference">The request for which the draft is written.</param>
/// <param name="Draft">The draft within the request, such as <c>nap</c>.</param>
/// <param name="Version">From 1.</param>
public sealed record DraftStamp(Reference Reference, string Draft, int Version);
