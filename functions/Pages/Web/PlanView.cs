using Serverless.Domain.Planning;
using Serverless.Workflow.Planning;

namespace Serverless.Pages.Web;

/// <summary>What a page shows of a plan beyond the request itself.</summary>
/// <param name="Stored">The plan of the round that stands, with its reasons; null when there is none.</param>
public sealed record PlanView(StoredPlan? Stored)
{
    /// <summary>Nothing is known.</summary>
    public static PlanView None { get; } = new(Stored: null);

    /// <summary>What a change that was asked about would mean; null when none was.</summary>
    public PlanChange? Change { get; init; }

    /// <summary>Other ways to hold the visit.</summary>
    /// <param name="reference">The request.</param>
    public IReadOnlyList<PlanAlternative> Alternatives(Domain.Requests.Reference reference) =>
        [.. (Stored?.Answer.Alternatives ?? []).Where(alternative => alternative.Visit.Reference == reference)];
}
