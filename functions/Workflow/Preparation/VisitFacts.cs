using Serverless.Domain.Languages;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Preparation;

/// <summary>What every document of a visit says about it.</summary>
public sealed record VisitFacts
{
    /// <summary>The request.</summary>
    public required Reference Reference { get; init; }

    /// <summary>The language of the document.</summary>
    public required Language Language { get; init; }

    /// <summary>The day of the document.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The State's name in that language.</summary>
    public required string StateName { get; init; }

    /// <summary>The first day of the visit.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>The last day of the visit.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The city and, where known, the house; empty while the State has not said.</summary>
    public string Venue { get; init; } = string.Empty;

    /// <summary>The mail address for questions.</summary>
    public string Contact { get; init; } = "1540experts@un.org";
}
