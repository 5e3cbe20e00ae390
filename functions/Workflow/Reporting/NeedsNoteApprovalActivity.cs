using Microsoft.Azure.Functions.Worker;
using Serverless.Domain.Policies;
using Serverless.Domain.Requests;

namespace Serverless.Workflow.Reporting;

/// <summary>Says whether the Chair clears Information Notes too. Asked once the Coordinator has cleared one, so that a changed policy counts.</summary>
/// <param name="policy">The policy.</param>
public sealed class NeedsNoteApprovalActivity(Policy policy)
{
    /// <summary>The function's name.</summary>
    public const string Name = nameof(NeedsNoteApprovalActivity);

    /// <summary>Answers.</summary>
    [Function(Name)]
    public bool Run([ActivityTrigger] Reference reference) => policy.Reporting.ChairClears;
}
