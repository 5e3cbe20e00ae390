using Serverless.Domain.Documents;
using Serverless.Domain.Drafts;
using Serverless.Domain.Visits;

namespace Serverless.Workflow.Preparation;

/// <summary>What the preparation of a visit begins with.</summary>
/// <param name="Preparation">Checklist, participants known so far, and a programme.</param>
/// <param name="Documents">The documents that were written: the letter of reply and the draft programme.</param>
public sealed record BegunPreparation(VisitPreparation Preparation, IReadOnlyList<DocumentEntry> Documents)
{
    /// <summary>The draft of the plan that goes into the visit; null where there was one already.</summary>
    public NapDrafting? Drafting { get; init; }
}
