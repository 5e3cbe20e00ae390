namespace Serverless.Domain.Policies;

/// <summary>The steps in which somebody is waited for.</summary>
public sealed record StepPolicies
{
    /// <summary>The officer completes and confirms a registration that did not confirm itself.</summary>
    public required StepPolicy Registration { get; init; }

    /// <summary>The mission answers a question. When the ladder has ended and the time has passed, the request lapses.</summary>
    public required StepPolicy Clarification { get; init; }

    /// <summary>How long after the clarification was due the request lapses.</summary>
    public required StepPolicy Lapse { get; init; }

    /// <summary>The Chair decides.</summary>
    public required StepPolicy ChairDecision { get; init; }

    /// <summary>The delegate decides, once the Chair's time has passed.</summary>
    public required StepPolicy DelegateDecision { get; init; }

    /// <summary>A member of the Committee may object.</summary>
    public required StepPolicy NoObjection { get; init; }

    /// <summary>The Coordinator confirms or changes a proposed team and dates.</summary>
    public required StepPolicy Proposal { get; init; }

    /// <summary>The Coordinator changes a condition, where no team and dates satisfy all of them.</summary>
    public required StepPolicy NoPlan { get; init; }

    /// <summary>Those who were asked for a visit answer.</summary>
    public required StepPolicy Answers { get; init; }

    /// <summary>The lead expert reports on a day of the visit; counted from the end of that day.</summary>
    public required StepPolicy DailyReport { get; init; }

    /// <summary>The draft goes round; counted from the day on which it was sent.</summary>
    public required StepPolicy DraftReview { get; init; }

    /// <summary>The lead expert makes the next version.</summary>
    public required StepPolicy DraftEdit { get; init; }

    /// <summary>The Coordinator decides what becomes of the draft.</summary>
    public required StepPolicy DraftDecision { get; init; }

    /// <summary>The lead expert edits the Information Note.</summary>
    public required StepPolicy NoteEdit { get; init; }

    /// <summary>The Coordinator clears the Information Note.</summary>
    public required StepPolicy NoteClearance { get; init; }

    /// <summary>The Chair clears the Information Note.</summary>
    public required StepPolicy NoteApproval { get; init; }

    /// <summary>Finds a step by its name.</summary>
    /// <returns>Null for a step without a time of its own.</returns>
    public StepPolicy? Find(string step) => step switch
    {
        Requests.Steps.Registration => Registration,
        Requests.Steps.Clarification => Clarification,
        Requests.Steps.Lapse => Lapse,
        Requests.Steps.ChairDecision => ChairDecision,
        Requests.Steps.DelegateDecision => DelegateDecision,
        Requests.Steps.NoObjection => NoObjection,
        Requests.Steps.Proposal => Proposal,
        Requests.Steps.NoPlan => NoPlan,
        Requests.Steps.Answers => Answers,
        Requests.Steps.DailyReport => DailyReport,
        Requests.Steps.DraftReview => DraftReview,
        Requests.Steps.DraftEdit => DraftEdit,
        Requests.Steps.DraftDecision => DraftDecision,
        Requests.Steps.NoteEdit => NoteEdit,
        Requests.Steps.NoteClearance => NoteClearance,
        Requests.Steps.NoteApproval => NoteApproval,
        _ => null,
    };
}
