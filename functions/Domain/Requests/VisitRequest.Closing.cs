using Serverless.Domain.Documents;
using Serverless.Domain.Statistics;

namespace Serverless.Domain.Requests;

/// <summary>What is left of a request once it is closed.</summary>
public sealed partial record VisitRequest
{
    /// <summary>How long its stages and steps took; null until it is closed.</summary>
    public CaseStatistics? Statistics { get; init; }

    /// <summary>The newest version of a document.</summary>
    /// <returns>Null when there is no such document.</returns>
    public DocumentEntry? NewestOf(string document) => Documents.Where(known => known.Id == document).MaxBy(known => known.Version);
}
