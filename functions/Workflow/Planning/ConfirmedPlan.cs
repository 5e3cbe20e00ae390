using Serverless.Domain.Results;
using Serverless.Domain.Visits;

namespace Serverless.Workflow.Planning;

/// <summary>What became of a confirmed proposal: its days are held, or one of the two refusals says why not.</summary>
public sealed record ConfirmedPlan
{
    /// <summary>The plan with the Coordinator's changes; its experts' days are held.</summary>
    public PlanProposal? Proposal { get; init; }

    /// <summary>Who has to be asked.</summary>
    public IReadOnlyList<Invitee> Invited { get; init; } = [];

    /// <summary>Why the changes are not possible; the proposal stays.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Which days are taken by now; another plan has to be found.</summary>
    public Refusal? Taken { get; init; }
}
