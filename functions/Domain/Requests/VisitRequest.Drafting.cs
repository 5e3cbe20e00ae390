using Serverless.Domain.Drafts;
using Serverless.Domain.Reporting;

namespace Serverless.Domain.Requests;

/// <summary>What a visit leads to: the draft of the plan and the Information Note.</summary>
public sealed partial record VisitRequest
{
    /// <summary>The work on the draft of the plan; null before the visit is agreed.</summary>
    public NapDrafting? Drafting { get; init; }

    /// <summary>The work on the Information Note; null before it is begun.</summary>
    public NoteReporting? Reporting { get; init; }

    /// <summary>Records a change of the work on the draft.</summary>
    public VisitRequest Drafted(NapDrafting drafting) => this with { Revision = Revision + 1, Drafting = drafting };

    /// <summary>Records a change of the work on the Information Note.</summary>
    public VisitRequest Noted(NoteReporting reporting) => this with { Revision = Revision + 1, Reporting = reporting };
}
